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
`

/** Words that regulations on offices and their work together use on every page: a word near one of them means it. */
export const kataKedinasan = `
koordinatif konsultatif kolegial simplifikasi sinkronisasi administrator klarifikasi subbagian subkoordinator koordinator penyetaraan penyederhanaan nomenklatur
ketatausahaan kerumahtanggaan kesekretariatan keprotokolan kehumasan kepegawaian kearsipan ketatalaksanaan kelembagaan penganggaran penatausahaan pengendalian
pengoordinasian mengoordinasikan dikoordinasikan keselarasan keterpaduan kesinambungan sinergitas hierarki hierarkis berjenjang transparansi pendelegasian
subordinasi pemberdayaan ketenteraman membidangi pembidangan memfasilitasi fasilitatif administratif insidental disposisi inspektorat asistensi nonkementerian
asisten formulir staf pedagang bendahara jadwal diawasi mengirim dipasang dipersiapkan dicatat tercatat petugas pemohon honorarium bermeterai
disingkat membawahkan membawahi dijabat multisektoral instansional telaahan pengintegrasian penyelarasan pemutakhiran pengadministrasian kewilayahan
`

/** Slips so frequent in the statutes that the count took them for words. */
export const bukanKata: readonly string[] = ['penyelenggaran', 'dalarn', 'dirnaksud', 'sebagairnana', 'menunjukan', 'diperuntukan', 'penunjukkan']
