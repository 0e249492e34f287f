// biome-ignore-all format: a table of names

/** Words of the names of provinces, regencies and cities, old and new: a word among them is never a misspelling of another. */
export const kataNamaDaerah = `
Aceh Sumatera Utara Barat Selatan Tengah Timur Tenggara Daya Riau Kepulauan Jambi Bengkulu Lampung Bangka Belitung Jakarta Jawa Yogyakarta Banten Bali Nusa Tenggara Kalimantan Sulawesi Gorontalo Maluku Papua Pegunungan
Simeulue Singkil Bireuen Gayo Lues Tamiang Nagan Raya Jaya Bener Meriah Pidie Sabang Langsa Lhokseumawe Subulussalam Banda
Nias Mandailing Natal Tapanuli Toba Samosir Labuhanbatu Asahan Simalungun Dairi Karo Deli Serdang Langkat Humbang Hasundutan Pakpak Bharat Bedagai Batu Bara Padang Lawas Sibolga Tanjungbalai Pematangsiantar Tebing Tinggi Medan Binjai Padangsidimpuan Gunungsitoli
Mentawai Pesisir Solok Sijunjung Tanah Datar Pariaman Agam Lima Puluh Pasaman Dharmasraya Sawahlunto Panjang Bukittinggi Payakumbuh
Kuantan Singingi Indragiri Hulu Hilir Pelalawan Siak Kampar Rokan Bengkalis Meranti Pekanbaru Dumai Karimun Bintan Natuna Lingga Anambas Batam Tanjungpinang
Kerinci Merangin Sarolangun Batanghari Muaro Muara Tanjung Jabung Tebo Bungo Sungai Penuh
Ogan Komering Ulu Enim Lahat Musi Rawas Banyuasin Empat Lawang Penukal Abab Lematang Palembang Prabumulih Pagar Alam Lubuklinggau
Rejang Lebong Kaur Seluma Mukomuko Kepahiang Tanggamus Tulang Bawang Waykanan Pringsewu Mesuji Pesawaran Metro Pangkalpinang
Bogor Sukabumi Cianjur Bandung Garut Tasikmalaya Ciamis Kuningan Cirebon Majalengka Sumedang Indramayu Subang Purwakarta Karawang Bekasi Pangandaran Depok Cimahi Banjar Serang Pandeglang Lebak Tangerang Cilegon
Cilacap Banyumas Purbalingga Banjarnegara Kebumen Purworejo Wonosobo Magelang Boyolali Klaten Sukoharjo Wonogiri Karanganyar Sragen Grobogan Blora Rembang Pati Kudus Jepara Demak Semarang Temanggung Kendal Batang Pekalongan Pemalang Tegal Brebes Surakarta Salatiga
Kulon Progo Bantul Gunungkidul Kidul Sleman
Pacitan Ponorogo Trenggalek Tulungagung Blitar Kediri Malang Lumajang Jember Banyuwangi Bondowoso Situbondo Probolinggo Pasuruan Sidoarjo Mojokerto Jombang Nganjuk Madiun Magetan Ngawi Bojonegoro Tuban Lamongan Gresik Bangkalan Sampang Pamekasan Sumenep Surabaya
Jembrana Tabanan Badung Gianyar Klungkung Bangli Karangasem Buleleng Denpasar
Lombok Sumbawa Dompu Bima Mataram Sumba Kupang Timor Belu Alor Lembata Flores Sikka Ende Ngada Manggarai Rote Ndao Nagekeo Sabu Raijua Malaka
Sambas Bengkayang Landak Mempawah Sanggau Ketapang Sintang Kapuas Sekadau Melawi Kayong Kubu Pontianak Singkawang
Kotawaringin Barito Sukamara Lamandau Seruyan Katingan Pulang Pisau Gunung Mas Murung Palangka
Laut Kotabaru Tapin Tabalong Tanah Bumbu Balangan Banjarmasin Banjarbaru
Paser Pasir Kutai Kartanegara Berau Penajam Mahakam Balikpapan Samarinda Bontang Malinau Bulungan Nunukan Tana Tidung Tarakan
Bolaang Mongondow Minahasa Sangihe Talaud Siau Tagulandang Biaro Manado Bitung Tomohon Kotamobagu
Banggai Morowali Poso Donggala Tolitoli Buol Parigi Moutong Tojo Una Sigi Palu
Selayar Bulukumba Bantaeng Jeneponto Takalar Gowa Sinjai Maros Pangkajene Barru Bone Soppeng Wajo Sidenreng Rappang Pinrang Enrekang Luwu Toraja Makassar Parepare Palopo
Buton Muna Konawe Kolaka Bombana Wakatobi Kendari Baubau Boalemo Pohuwato Bolango Majene Polewali Mandar Mamasa Mamuju Pasangkayu
Tanimbar Buru Aru Seram Ambon Tual Halmahera Sula Morotai Taliabu Ternate Tidore
Fakfak Kaimana Teluk Wondama Bintuni Manokwari Sorong Raja Ampat Tambrauw Maybrat Arfak
Merauke Jayawijaya Jayapura Nabire Yapen Biak Numfor Paniai Puncak Mimika Boven Digoel Mappi Asmat Yahukimo Bintang Tolikara Sarmi Keerom Waropen Supiori Mamberamo Nduga Lanny Yalimo Dogiyai Intan Deiyai
Propinsi Kotamadya Kotapraja Swatantra
`
