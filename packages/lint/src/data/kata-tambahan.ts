// biome-ignore-all format: a table of words

/** Words of today's drafts that statutes seldom have; known like the others. */
export const kataTambahan = `
provisi simplifikasi konsultatif konsultif koordinatif sinergitas sinergisitas kolaboratif kolaborasi partisipatif inklusif adaptif responsif akuntabel transparan
digital digitalisasi elektronik aplikasi daring luring laman surel unggah unduh unggahan unduhan tautan basis data pangkalan portal situs gawai
integrasi terintegrasi mengintegrasikan interoperabilitas fasilitasi fasilitator mitigasi adaptasi resiliensi ketangguhan tangguh kebencanaan
penyelarasan menyelaraskan selaras keselarasan penyelaras pemutakhiran memutakhirkan mutakhir pemangku kepentingan kemitraan kewirausahaan
kebupatian kewalikotaan kelurahan kecamatan kapanewon kalurahan nagari gampong kampung distrik jorong dusun lurah camat keuchik
asisten kepegawaian perangkat setda setwan bappeda bapperida inspektorat satpol damkar kesbangpol diskominfo dukcapil puskesmas posyandu
evaluasi monitoring supervisi asistensi sosialisasi diseminasi publikasi advokasi rekomendasi rekomendatif verifikasi validasi klarifikasi konfirmasi
narasumber notula notulen notulis risalah presensi undangan paparan rapat berkala insidental insidentil triwulan semester triwulanan tahunan bulanan mingguan
pengampu pengampunya pembidangan membidangi kebidangan menyangkut penganggaran mengoordinasikan pengoordinasian dikoordinasikan mengoordinasi terkoordinasi terkoordinir
menyukseskan menyosialisasikan menyinergikan menyinkronkan menyinkronisasikan memengaruhi menaati penaatan memaraf tolok andal saksama
horizontal vertikal diagonal lintas sektoral lintassektor multisektor stunting tengkes sanitasi drainase persampahan permukiman kumuh
autentifikasi autentikasi formil materiil materil perlindungan renja renstra rkpd rpjmd rpjpd apbd rka dpa sakip lakip lppd
wifi kuesioner angket survei responden indikator indeks luaran keluaran capaian ketercapaian target tertarget kinerja berkinerja
karier jenjang magang asesmen asesor penilai talenta kompetensi sertifikasi widyaiswara fungsional struktural pelaksana penyetaraan
devaluasi jeda sujud khitan zikir barzanji berzanji awam azam lucah luyur mujur naif sufi konsumtif kontiguitas lembap mahasiswi materiel lezat lupa buyar pijah nazar caci cawat
cebak cecah cecak aci acir aduh azan kayuh kejap gerek hebat ogah kucek kucur jawi todong sabar sabat sabur sayu silih sirat sirih siri sukat molalitas menua penuaan pemenuaan
pojok pucat pulsa copet bengkel pengeboman pengecoran mengecor sabit seduh saujana takbir kucil huyung syuriah syahriah wawacan laksmana cukur gemologi gemologis lumrah usang kacau jala
mengesakan hamba haus peluk diuapkan menguap penguapan embang pening tekat tempa tinju rambah raung budak upak telantar pelihara alang laras kemban telaah telaahan muatan cuatan acukan bacok
berasa biang dukunan invasi ngeri menegah preseden rintang mengisahkan pengisahan mengimbangkan sertipikat berkenan diuangkan lebaran membatu menyusu penyusuan
pengalian penempaan peneraan menerakan teratas pendapa prasaran memerikan menimang keempatan kemudaan
membidani perambahan kavling selai disikat samudra sipat menyipat penarian
jolak tolak cawangan awak gesa ringkas ringkasan canang matang harum tambal saring pantang letih retak gubah pangkas rangkap rangkak bangga ramah tamah santun luhur tegar gempar gemar
bangsal beranda nada bernada tumpuk sangkal impunitas kenan rekreasi binasa konsultansi derap impit gertak terjang sumbar tambuh belalang baris iringan ajang anyam anyaman anggapan
angkuh kalender narkotik resim residen karesidenan keresidenan interelasi korelasi relasi hibah wakaf zakat infak sedekah masjid musala gereja pura wihara kelenteng pesantren santri ulama kiai
sawit karet kakao kopi cengkih pala lada nilam padi jagung kedelai ubi singkong tebu kelapa rotan damar gaharu sagu udang ikan lele nila bandeng rumput tambak keramba
paud tk sd smp sma smk mts madrasah kejuruan prestasi olahraga atlet wisata kuliner suvenir kerajinan tenun batik ukir gamelan tari cagar museum situs
ledak senang luang tetas tegap tuang paku pupus mulus timang timpang tumbang pemerian catur tabah lengkung enak aduk kecoh mengecoh pengecohan empang larik kocor klenteng musalla penduaan moralitas tekap letup kelentingan
cinta kasih sayang indah cantik cerdas cerah cermat ceria gembira girang hormat ikhlas jujur lembut lucu manis merdu nikmat rapi riang rindu sedih semangat sepi tenang teduh
asap abu debu lumpur banjir longsor gempa tsunami badai topan kabut embun petir guntur salju es air api tanah batu pasir kerikil cadas tebing lereng lembah bukit puncak ngarai jurang
anyelir melati mawar kenanga cempaka teratai anggrek palem pinus jati mahoni sengon akasia bakau mangrove beringin asam jeruk mangga pisang pepaya nanas durian rambutan salak manggis
kentungan kentongan sertipikat
perasan administratur keberkatan penaikan molaritas penjerapan tunangan perlawatan pencerapan menjemukan mengenaskan meruyak ramifikasi setra
kooperasi langseng keeratan mengembankan pengembanan pasteurisasi berenang wasit juara cabor lomba sepak voli basket panahan senam dayung balap gulat
karate silat taekwondo judo anggar bridge polo vihara imam khatib muazin marbot pengajian tabligh puasa umrah kurban akikah kuburan nisan ziarah
tahlil kenduri sunatan mahar walimah talak cerai ladang huma telaga delta savana kacang talas sorgum gandum sayur cabai tomat wortel kentang kubis
sawi bayam kangkung terong mentimun labu semangka melon jambu nangka sukun alpukat duku langsat sirsak belimbing vanili serai wangi jahe kunyit kencur
temulawak lengkuas kerbau itik bebek angsa puyuh kelinci lebah ulat sutra mujair gurami patin rajungan tiram teripang cumi gurita tongkol cakalang
kerapu kakap pustu polindes poskesdes radiografer fisioterapis nutrisionis sanitarian epidemiolog surveilans endemi demam malaria tuberkulosis kusta
campak rubela difteri rabies antraks wasting anemia hipertensi diabetes melitus ginjal hemodialisis nifas neonatus balita difabel tunarungu
tunagrahita menghafal mengeja menyimak bercerita mendongeng menyanyi menari melukis memahat menjahit menyulam merajut berlari melompat memanjat
berbaring merebus mengukus memanggang menyapu mengepel menyetrika angklung kolintang sasando tifa gendang rebana gambus seruling suling wayang golek
ketoprak ludruk lenong reog lumping saman kecak pendet legong ulos songket ikat keris tombak badik mandau rencong kujang pusaka keraton candi prasasti
arca padepokan paguyuban pengadukan penggilingan pengasinan pemanggangan penyangraian penyulingan fermentasi penjemputan penebusan gorong median
bundaran halte gerbong lokomotif becak delman andong dokar sampan feri rakit bandang puting beliung kencang likuefaksi terpal selimut matras pemilahan
pengomposan lindi insinerator kebauan amdal granit kaolin bayu mikrohidro biogas biomassa biodiesel bioetanol penghapusbukuan bansos lapas rutan
amnesti abolisi restoratif diversi ajudikasi mengenang menyambut membenci menegur membujuk menipu mencuri merampok membunuh menganiaya memperkosa
melecehkan menyuap menyogok memeras menyelundupkan royong ronda siskamling poskamling hansip linmas babinsa bhabinkamtibmas taruna dasawisma
kelompencapir gapoktan poktan pokdarwis pokmas pokja bumdes bumdesma kopdes arisan lumbung bermula berunding berapat berkirim bepergian beternak
jendela septik jamban wastafel keran tandon genset kipas kulkas laptop pemindai proyektor mikrofon satgas relawan moderator penyaji pembahas peci
jilbab kerudung baju celana dasi tunggul umbul baliho gapura bunting mengeram layu mengkal ranum segitiga elips kerucut kubus prisma limas jajar
genjang trapesium rusuk arsen fluorida nitrit sulfida deterjen herbisida insektisida fungisida rodentisida urea kompos mengayak menggiling menumbuk
mengupas mengiris mencincang memarut pengguntingan penggembokan penggerebekan penggusuran penyemprotan penyiraman penyemaian penyulaman perontokan
pengupasan penjemuran gubuk saung bale pendopo joglo limasan gadang tongkonan honai lamin betang tampil tamak tandan tanduk tandu tandus tangkai
tangkas tangkis tanjak tantang tanya lapuk lapar lari laris larang lasak latah latih latu lawak layan layat lebat lebur lecet leher leka lekang lekat
lekas lemas lembek lempar lempung lemur lena lendir lentur lepra lesu letus bekal belia belok belot belut benah benam benci bengkak bengkok bening
benteng bentrok besan betul biara bijak bikin bilang bilik bimbang bimbing biola bising bisu kabul kagum kait kakak kaku kala kalang kamp kancing
kapak karam karat karung kasir kasur katak katup kaum kawal kawan amal ambil ancam arak asah awas awet ayak bahas basmi beda bidik buat bujuk butuh
cabut cakup capai cari catat cegah cemar culik curi dampar dobrak duga elak emban endap faks gabung gali ganggu garap gembok giling gunting hafal
halau hambat harap hibur himpun hirup hubung imbang ingat intai jabat jahit jajah jalin jamin jarah jelajah jemput jemur jumpa kepung ketik kibar
kikis kirim kubur kumpul kuras kurung kutip lacak lamar limpah lukis lumpuh mohon mula nafkah oles pahat panggil pantau pecah pegang pencar pendam
periksa pilah pimpin pisah pugar puja pulih pungut purba racik ramai rampas rebut rekat rendam resap rintis ronta rosok rundung sadap saji salin salur
sambung sapu sara sebut semai sembelih semprot serbu setor siar siksa siram sisih sisip sokong sorot suap sulam sumbang sunting takar takluk tapis
tasbih tebus tikam timbun tinjau tipu titip tolong tonton tular tunjang tunjuk tuntut tutur ubah ucap ulas ulir undur ungsi untung urai urus usir
usung utus wacana wenang yakin
`

/** Words that regulations on offices and their work together use on every page: a word near one of them means it. */
export const kataKedinasan = `
koordinatif konsultatif kolegial simplifikasi sinkronisasi administrator klarifikasi subbagian subkoordinator koordinator penyetaraan penyederhanaan nomenklatur
ketatausahaan kerumahtanggaan kesekretariatan keprotokolan kehumasan kepegawaian kearsipan ketatalaksanaan kelembagaan penganggaran penatausahaan pengendalian
pengoordinasian mengoordinasikan dikoordinasikan keselarasan keterpaduan kesinambungan sinergitas hierarki hierarkis berjenjang transparansi pendelegasian
subordinasi pemberdayaan ketenteraman membidangi pembidangan memfasilitasi fasilitatif administratif insidental disposisi inspektorat asistensi nonkementerian
asisten formulir staf pedagang bendahara jadwal diawasi mengirim dipasang dipersiapkan dicatat tercatat petugas pemohon honorarium bermeterai
disingkat membawahkan membawahi dijabat multisektoral instansional telaahan pengintegrasian penyelarasan pemutakhiran pengadministrasian kewilayahan
kunjungan diketuai beranggotakan dikukuhkan disalurkan ditangani ditanggulangi diteruskan dokumentasi duplikasi fleksibilitas frekuensi kedaruratan
kejelasan kelahiran kemiskinan kepemudaan kerawanan kesepahaman klimatologi kolaborasi mediasi memadukan membahas mempromosikan memutakhirkan
memverifikasi menanggulangi mencatat mendayagunakan mendeskripsikan mendokumentasikan menelaah mengarahkan mengharmonisasikan mengintegrasikan
menyajikan menyelaraskan menyepakati menyinergikan meteorologi narasumber observasi pascabencana pelembagaan pemaparan pemilahan penampungan pendataan
pendistribusian pendokumentasian penerusan pengasuhan pengerahan penghidupan penghubung penjangkauan permulaan persediaan perspektif profesionalisme
rekapitulasi remunerasi responsif ringkasan sektoral transmigrasi interoperabilitas informatika
`

/** Slips so frequent in the statutes that the count took them for words. */
export const bukanKata: readonly string[] = ['penyelenggaran', 'dalarn', 'dirnaksud', 'sebagairnana', 'menunjukan', 'diperuntukan', 'penunjukkan']
