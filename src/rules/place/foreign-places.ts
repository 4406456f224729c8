import { placeKey } from '../../data/gazetteer-format.mjs'

/**
 * Countries and provinces abroad: words that show that a text is about one, and its places that American towns are named after.
 * "Richmond" in a text about London boroughs is not Virginia's.
 */

/** country: cues | places with namesakes in the United States (a name that is a cue as well stands in both); `_` is a blank. */
const rows = `
  England: England English Britain British Scotland Wales Welsh Scottish London Londoners UK U.K. Westminster Lancashire Yorkshire Thames Tory Tories pounds Midlands,West Midlands,East Merseyside Humberside Tyneside Cumbria Severn,River Tyne Mersey Staffordshire Heathrow Gatwick Holyrood NHS BBC Brexit Court,Crown | London Cambridge Oxford Manchester Birmingham Bristol Plymouth York Bath Lancaster Richmond Durham Boston Lincoln Worcester Gloucester Portsmouth Southampton Dover Canterbury Windsor Reading Bedford Newcastle Norwich Chester Stamford Rochester Salisbury Sheffield Nottingham Derby Exeter Kent Essex Sussex Norfolk Suffolk Cornwall Devon Dorset Somerset Middlesex Aberdeen Dundee Glasgow Edinburgh Perth Cardiff Swansea Newport Wells Westminster Croydon Epsom Surrey Bolton Burnley Preston Blackburn Hull Leeds Bradford Luton Kingston Hampton Hamilton Stirling Liverpool Enfield Barnet Lambeth Camden Hastings Brighton Eastbourne Lewes Hove England Newmarket Peterborough Huntingdon Ely Orwell Barton Cleveland Sunderland Carlisle Ipswich Colchester Chelmsford Guildford Maidstone Ashford Andover Salford Wigan Chelsea Wimbledon Arsenal Everton Fulham
  Canada: Canada Canadian Canadians Ontario Quebec Alberta Manitoba Saskatchewan Toronto Ottawa Montreal Calgary Edmonton Winnipeg Newfoundland RCMP Mountie Mounties CBC Ont Ont. Que. Alta. Sask. Metrolinx Trudeau Harper,Stephen Municipality,Regional Columbia,British Scotia,Nova Brunswick,New | London Hamilton Kingston Windsor Vancouver Victoria Richmond Waterloo Cambridge Oakville Burlington Woodstock Peterborough Kitchener Guelph Halifax Sydney Surrey Brampton Markham Barrie Ontario Ottawa Toronto Montreal Quebec Winnipeg Brantford Stratford Belleville Sarnia Chatham Sudbury Delta Langley Regina Oshawa Pickering Ajax Whitby Milton Brandon Fredericton Sherbrooke Kingsville Leamington Dartmouth Truro Yarmouth Moncton Bathurst Campbellton Lethbridge Medicine_Hat Nelson Trail Fernie Midland Orillia Collingwood Niagara_Falls St.Catharines St.Thomas Simcoe Paris Lincoln Welland Cobourg Renfrew Pembroke Cornwall Orleans
  France: France French Parisian Sarkozy Macron Hollande Chirac | Paris Orleans Lyon Lyons Nice Versailles Bordeaux Calais Cherbourg Dunkirk Rouen Verdun Montpelier Normandy Lorraine
  Ireland: Ireland Irish Taoiseach Belfast Galway Cork Fein,Sinn Gardai Garda GAA Omagh Stormont Croke | Dublin Belfast Limerick Cork Kildare Waterford Derry Athlone Ireland Sligo Donegal Tyrone Antrim Newry Bangor Lisburn Armagh Monaghan Wexford Clare Mayo Carlow Avoca Longford Kerry Leinster Ulster Westport
  Russia: Russia Russian Russians Moscow Kremlin Soviet Putin Medvedev Nevsky | Moscow Petersburg St.Petersburg Odessa Russia
  Georgia: Tbilisi Saakashvili Abkhazia Abkhaz Ossetia Ossetian Georgian Georgians Caucasus Batumi Adzharia Gori Shevardnadze | Georgia
  Germany: Germany German Germans Merkel Scholz Bundestag Bavaria | Berlin Hamburg Bremen Cologne Frankfurt Frankfort Hanover Munich Dresden Bonn Potsdam Heidelberg Minden Germany
  Italy: Italy Italian Italians Vatican Sicily Tuscany Berlusconi | Rome Naples Florence Milan Venice Verona Palermo Genoa Turin Modena Sienna Parma Pisa Italy
  Spain: Spain Spaniard Spaniards Catalonia Catalan Andalusia Basque Rajoy Zapatero Sanchez,Pedro | Madrid Toledo Cadiz Valencia Granada Cordova Barcelona Seville Salamanca Leon Bilbao Cordoba
  Greece: Greece Greek Greeks Acropolis | Athens Sparta Corinth Marathon Olympia Ithaca Delphi Greece
  Egypt: Egypt Egyptian Egyptians Mubarak Nile | Cairo Alexandria Memphis Thebes Luxor Egypt
  Cuba: Cuba Cuban Cubans Castro Guantanamo | Havana Cuba Santiago
  Peru: Peru Peruvian Peruvians Andes | Lima Peru Cusco
  Chile: Chile Chilean Chileans | Santiago Chile Valparaiso
  Mexico: Mexican Mexicans Tijuana Juarez Chihuahua Sonora Sinaloa Leon,Nuevo Michoacan Oaxaca Chiapas Veracruz Jalisco | Mexico Monterrey Guadalupe Matamoros Juarez Reynosa Saltillo Toluca La_Paz Durango Sonora Santa_Maria Hidalgo Mazatlan
  Brazil: Brazil Brazilian Brazilians Rio | Brazil Santos
  Argentina: Argentina Argentine Argentines Argentinian Kirchner | Buenos Cordova Cordoba San_Juan Santa_Fe Rosario La_Plata Mendoza Salta San_Luis
  Colombia: Colombia Colombian Bogota FARC | Cartagena Medellin Colombia
  Panama: Panama Panamanian | Panama Colon
  Jamaica: Jamaica Jamaican Jamaicans | Kingston Jamaica Montego
  Bolivia: Bolivia Bolivian Cochabamba Paz,La Morales,Evo | Bolivia Sucre Santa_Cruz Trinidad Potosi
  Australia: Australia Australian Australians Aussie NSW Queensland Tasmania Canberra Wales,South Yarra | Melbourne Sydney Perth Newcastle Richmond Adelaide Brisbane Hobart Geelong Ballarat Victoria Darwin Hamilton Brighton Fairfield Liverpool Bathurst Orange Albany Camden Preston Sunshine Frankston Sandringham Epping Doncaster Bendigo Mackay Cairns Salisbury Launceston Devonport
  Zealand: Zealand Auckland Kiwi Maori | Hamilton Wellington Auckland Nelson Napier Hastings Queenstown Cambridge Oxford Richmond Blenheim Palmerston Stratford
  Poland: Poland Polish Poles | Warsaw Poland Krakow Lublin
  Lebanon: Lebanon Lebanese Beirut Hezbollah Hizbollah | Lebanon Tripoli Sidon Tyre
  Jordan: Jordan Jordanian Amman | Jordan
  Israel: Israel Israeli Israelis Palestinian Palestinians Gaza Hamas Knesset Netanyahu Jerusalem Zionist | Jerusalem Palestine Bethlehem Nazareth Hebron Jericho Israel Sharon
  Syria: Syria Syrian Assad | Damascus Aleppo Antioch Syria
  Turkey: Turkey Turkish Ankara Istanbul Erdogan | Turkey Troy Smyrna Antioch Ephesus
  Iraq: Iraq Iraqi Iraqis Baghdad Mosul Basra | Bagdad Baghdad Babylon
  Iran: Iran Iranian Iranians Tehran Ahmadinejad | Persia
  China: China Chinese Beijing Shanghai Communist | China Canton Peking Pekin Nanking Hong
  India: India Mumbai Hindu Hindus Nadu,Tamil Kerala Gujarat Punjab Kashmir Modi Bihar | Delhi Madras Bombay Calcutta Lucknow Cawnpore Hyderabad India Salem Madras
  Pakistan: Pakistan Pakistani Karachi Islamabad Taliban | Lahore Hyderabad
  Afghanistan: Afghanistan Afghan Afghans Taliban Kabul | Kabul
  Japan: Japan Japanese Tokyo | Tokio Tokyo Japan
  Korea: Korea Korean Seoul Pyongyang | Seoul
  Philippines: Philippines Filipino Filipinos Philippine Aquino Arroyo Duterte Luzon Mindanao | Manila Cavite Luzon San_Fernando San_Jose San_Juan Santa_Rosa Quezon San_Carlos Trinidad Angeles Batavia
  Switzerland: Switzerland Swiss Zurich | Geneva Berne Lucerne Zurich Basel Lausanne Switzerland
  Austria: Austria Austrian | Vienna Salzburg
  Belgium: Belgium Belgian Flemish | Brussels Antwerp Ghent Waterloo Belgium
  Netherlands: Netherlands Dutch Hague | Amsterdam Rotterdam Holland Harlem Utrecht
  Portugal: Portugal Portuguese | Lisbon Coimbra
  Norway: Norway Norwegian Oslo | Oslo Bergen Norway
  Sweden: Sweden Swedish Swedes | Stockholm Gothenburg Upsala Sweden
  Denmark: Denmark Danish Danes | Copenhagen Denmark
  Latvia: Latvia Latvian Baltic | Riga
  Ukraine: Ukraine Ukrainian Kiev Kyiv Crimea | Odessa Kiev Sebastopol
  Malta: Malta Maltese Valletta | Malta Odessa
  Cyprus: Cyprus Cypriot Nicosia | Cyprus Paphos
  Libya: Libya Libyan Gadhafi Gaddafi Qaddafi | Tripoli Benghazi
  Kenya: Kenya Kenyan Nairobi | Mombasa
  Nigeria: Nigeria Nigerian Abuja | Lagos
  Liberia: Liberia Liberian Liberians | Monrovia
  Africa: Africa,South African,South Africans,South Johannesburg Pretoria Mandela Apartheid Soweto Zuma | Durban Johannesburg Pretoria Cape_Town East_London Richmond Wellington Worcester Newcastle George Bloemfontein
  Zimbabwe: Zimbabwe Mugabe Harare | Salisbury
  Sudan: Sudan Sudanese Darfur | Khartoum
  Vietnam: Vietnam Vietnamese Hanoi | Saigon Hanoi
  Costa: Rica,Costa Rican,Costa Ricans,Costa | San_Jose Cartago Limon San_Carlos
  Salvador: Salvadoran Salvadorans Salvador,El | San_Salvador Santa_Ana San_Miguel La_Union
  Honduras: Honduras Honduran Hondurans Tegucigalpa | La_Paz Comayagua El_Paraiso
  Guatemala: Guatemala Guatemalan Guatemalans | Guatemala Antigua
  Nicaragua: Nicaragua Nicaraguan Nicaraguans Sandinista Managua Ortega,Daniel | Leon Granada Managua
  Ecuador: Ecuador Ecuadorean Ecuadorian Quito Correa Guayaquil | Quito Cuenca Loja
  Dominican: Dominican Dominicans Domingo,Santo | Santiago Santo_Domingo La_Romana San_Cristobal
  Haiti: Haiti Haitian Haitians Port-au-Prince Aristide Duvalier | Jeremie Hinche Leogane
  Yemen: Yemen Yemeni Yemenis Sanaa Houthi Houthis | Aden Mocha
  Saudi: Saudi Saudis Riyadh Arabia | Medina Mecca
  Morocco: Morocco Moroccan Rabat Casablanca | Rabat Tangier Fez
  Tunisia: Tunisia Tunisian Tunis | Carthage Tunis
  Ethiopia: Ethiopia Ethiopian Ethiopians Addis Eritrea Eritrean | Gondar Nazareth
  Ghana: Ghana Ghanaian Accra | Accra
  Hungary: Hungary Hungarian Budapest Orban | Budapest Buda
  Czech: Czech Czechs Slovak Slovakia Prague | Prague Pilsen Brno
  Romania: Romania Romanian Bucharest | Bucharest
  Serbia: Serbia Serbian Serb Serbs Belgrade Kosovo Bosnia Bosnian | Belgrade
  Finland: Finland Finnish Helsinki | Helsinki
  Scotland: Scotland Scottish Scots Holyrood Edinburgh Glasgow | Perth Stirling Aberdeen Dundee Inverness Elgin Hamilton Paisley Lanark Ayr Melrose Kelso Galashiels Montrose Dunbar Huntly Nairn
  Bermuda: Bermuda | Hamilton
  Venezuela: Venezuela Venezuelan Chavez Caracas | Caracas Maracaibo
`

export interface ForeignCountry {
  readonly name: string
  /** Words that show that a text is about the country; "Columbia,British" is "Columbia" behind "British". */
  readonly cues: ReadonlySet<string>
  /** Look-up forms of its places that American towns share. */
  readonly places: ReadonlySet<string>
}

export const foreignCountries: readonly ForeignCountry[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [name = '', rest = ''] = row.trim().split(/: (.*)/s)
    const [cues = '', places = ''] = rest.split(' | ')
    return {
      name,
      cues: new Set(cues.split(' ')),
      places: new Set(
        places
          .toLowerCase()
          .split(' ')
          .map((place) => placeKey(place.replace('st.', 'saint ').replace('_', ' '))),
      ),
    }
  })

/** Places abroad, and quarters of great cities, that are so much better known than their namesakes that a bare name means them. */
export const famousAbroad: ReadonlySet<string> = new Set(
  `paris london berlin rome moscow athens dublin madrid cairo vienna geneva lima havana beijing tokyo baghdad tehran jerusalem manila
  warsaw milan florence venice naples lisbon delhi bombay calcutta melbourne sydney perth toronto vancouver montreal ottawa
  edinburgh glasgow lebanon cuba mexico peru poland norway denmark holland china japan brazil chile panama jamaica bolivia russia
  palestine israel egypt syria jordan turkey kabul damascus tripoli frankfurt bremen ontario quebec italy germany greece
  switzerland sweden belgium ireland persia india malta cyprus wales scotland england finland spain france brussels stockholm oslo
  hollywood harlem budapest bucharest helsinki copenhagen johannesburg zurich seoul saigon hanoi`
    .trim()
    .split(/\s+/),
)

/** What may stand behind a comma to say that a place is abroad: "London, Ontario", "Perth, Australia". */
export const foreignQualifiers: ReadonlySet<string> = new Set(
  `Ontario Quebec Alberta Manitoba Saskatchewan Canada England Scotland Wales Ireland France Germany Italy Spain Greece Egypt Russia
  Australia Zealand Mexico Japan China India Pakistan Iraq Iran Afghanistan Israel Jordan Syria Turkey Lebanon Poland Ukraine Sweden
  Norway Denmark Finland Netherlands Belgium Switzerland Austria Portugal Brazil Argentina Chile Peru Colombia Venezuela Cuba Jamaica
  Panama Kenya Nigeria Ghana Liberia Sudan Ethiopia Uganda Zimbabwe Philippines Vietnam Korea Thailand Indonesia Malaysia Singapore Haiti
  Honduras Guatemala Nicaragua Bolivia Ecuador Uruguay Paraguay Latvia Lithuania Estonia Hungary Romania Bulgaria Serbia Croatia Bosnia
  Kosovo Macedonia Albania Armenia Azerbaijan Kazakhstan Ont. Que. Alta. Man. Sask. B.C. N.S. N.B. Britain U.K. UK Africa Qatar Kuwait
  Bahrain Yemen Oman Libya Tunisia Algeria Morocco Somalia Rwanda Congo Angola Zambia Bermuda Bahamas Barbados Trinidad`
    .trim()
    .split(/\s+/),
)
