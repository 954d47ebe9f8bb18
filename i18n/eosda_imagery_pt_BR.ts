<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AllDownloadsMenu</name>
    <message>
        <source>All downloads</source>
        <translation>Para todos</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar tudo</translation>
    </message>
    <message>
        <source>Begins nothing new until you resume; what is under way comes to its end</source>
        <translation>Nada de novo começa até você retomar; o que está em andamento vai até o fim</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Goes on with all downloads</source>
        <translation>Continua todos os downloads</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Tentar de novo os que falharam</translation>
    </message>
    <message>
        <source>Tries again what failed; asks before an order is sent</source>
        <translation>Tenta de novo o que falhou; pergunta antes de enviar um pedido</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Limpar concluídos</translation>
    </message>
    <message>
        <source>Takes what is ready or cancelled out of the list; the files stay</source>
        <translation>Tira da lista o que está pronto ou cancelado; os arquivos ficam</translation>
    </message>
</context>
<context>
    <name>Aoi</name>
    <message>
        <source>The scene has no data in the area. Choose another scene.</source>
        <translation>A cena não tem dados na área. Escolha outra cena.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {most} MB. Add it to the project and choose the polygons you need there.</source>
        <translation>“{file}” tem mais de {most} MB. Adicione-o ao projeto e escolha lá os polígonos necessários.</translation>
    </message>
    <message>
        <source>“{file}” has no polygon in it. Choose another file or draw the area.</source>
        <translation>“{file}” não contém nenhum polígono. Escolha outro arquivo ou desenhe a área.</translation>
    </message>
    <message>
        <source>“{file}” has several layers of polygons: {layers}. Add one of them to the project and choose it there.</source>
        <translation>“{file}” tem várias camadas de polígonos: {layers}. Adicione uma delas ao projeto e escolha-a lá.</translation>
    </message>
    <message>
        <source>“{file}” is no GeoJSON, KML or GeoPackage file. Add it to the project and choose its layer there.</source>
        <translation>“{file}” não é um arquivo GeoJSON, KML ou GeoPackage. Adicione-o ao projeto e escolha lá a sua camada.</translation>
    </message>
    <message>
        <source>{problem} Repair the file, or choose another.</source>
        <translation>{problem} Corrija o arquivo ou escolha outro.</translation>
    </message>
    <message>
        <source>The bounding box has no width or height. Write west, south, east, north, for example 30.5, 50.4, 30.7, 50.5.</source>
        <translation>O retângulo envolvente não tem largura ou altura. Escreva oeste, sul, leste, norte, por exemplo 30.5, 50.4, 30.7, 50.5.</translation>
    </message>
    <message>
        <source>A point has no area. Write a radius behind it, for example 30.5, 50.4, 2 km.</source>
        <translation>Um ponto não tem área. Escreva um raio depois dele, por exemplo 30.5, 50.4, 2 km.</translation>
    </message>
    <message>
        <source>The point lies outside the world: longitude {x}, latitude {y}. Longitude comes first, unless letters say which is which (50.4 N 30.5 E).</source>
        <translation>O ponto está fora do mundo: longitude {x}, latitude {y}. A longitude vem primeiro, a menos que letras digam qual é qual (50.4 N 30.5 E).</translation>
    </message>
    <message>
        <source>The radius is to be more than nothing and at most {most} km.</source>
        <translation>O raio deve ser maior que zero e de no máximo {most} km.</translation>
    </message>
    <message>
        <source>The coordinates cannot be read. Write a bounding box as west, south, east, north, or a point with a radius, for example 30.5, 50.4, 2 km.</source>
        <translation>Não foi possível ler as coordenadas. Escreva um retângulo envolvente como oeste, sul, leste, norte, ou um ponto com um raio, por exemplo 30.5, 50.4, 2 km.</translation>
    </message>
    <message>
        <source>The text was read as {form}, but there is no geometry in it.</source>
        <translation>O texto foi lido como {form}, mas não há geometria nele.</translation>
    </message>
    <message>
        <source>The text was read as {form}, but it holds no polygon, only: {types}. Lines and points have no area.</source>
        <translation>O texto foi lido como {form}, mas não contém polígonos, apenas: {types}. Linhas e pontos não têm área.</translation>
    </message>
    <message>
        <source>The GeoJSON has a position that is no pair of numbers: {what}. Correct it and try again.</source>
        <translation>O GeoJSON tem uma posição que não é um par de números: {what}. Corrija e tente de novo.</translation>
    </message>
    <message>
        <source>The polygons in the text are in several CRS: {names}. Paste those of one CRS at a time.</source>
        <translation>Os polígonos do texto estão em vários SRC: {names}. Cole os de um SRC por vez.</translation>
    </message>
    <message>
        <source>The GeoJSON {kind} has no list “{key}”. Copy it again, whole.</source>
        <translation>O GeoJSON {kind} não tem a lista “{key}”. Copie-o de novo, inteiro.</translation>
    </message>
    <message>
        <source>The text names a CRS that QGIS does not know: “{name}”. Name it by its EPSG code, or give longitude and latitude.</source>
        <translation>O texto indica um SRC que o QGIS não conhece: “{name}”. Indique-o pelo código EPSG ou use longitude e latitude.</translation>
    </message>
    <message>
        <source>The text is JSON but no GeoJSON: it does not say what type of geometry it is. Paste a Polygon, MultiPolygon, Feature or FeatureCollection.</source>
        <translation>O texto é JSON, mas não GeoJSON: não diz qual é o tipo de geometria. Cole um Polygon, MultiPolygon, Feature ou FeatureCollection.</translation>
    </message>
    <message>
        <source>The text is JSON but no GeoJSON: its type is “{kind}”. Paste a Polygon, MultiPolygon, Feature or FeatureCollection.</source>
        <translation>O texto é JSON, mas não GeoJSON: seu tipo é “{kind}”. Cole um Polygon, MultiPolygon, Feature ou FeatureCollection.</translation>
    </message>
    <message>
        <source>There is no text. Paste a polygon as GeoJSON or WKT, or coordinates.</source>
        <translation>Não há texto. Cole um polígono como GeoJSON ou WKT, ou coordenadas.</translation>
    </message>
    <message>
        <source>The text is longer than 10 MB. Load it as a layer and choose the area there.</source>
        <translation>O texto tem mais de 10 MB. Carregue-o como camada e escolha a área lá.</translation>
    </message>
    <message>
        <source>The text is a Python dictionary: GeoJSON has double quotes. Write it with json.dumps() and paste that.</source>
        <translation>O texto é um dicionário Python: GeoJSON usa aspas duplas. Escreva-o com json.dumps() e cole o resultado.</translation>
    </message>
    <message>
        <source>The text begins like GeoJSON but is broken in line {line}, column {column}. Correct it there, or copy it again, whole.</source>
        <translation>O texto começa como GeoJSON, mas tem um erro na linha {line}, coluna {column}. Corrija-o ali ou copie-o de novo, inteiro.</translation>
    </message>
    <message>
        <source>The text is a list and no GeoJSON geometry. For coordinates alone paste {example} with the list in place of the dots.</source>
        <translation>O texto é uma lista e não uma geometria GeoJSON. Só para coordenadas, cole {example} com a lista no lugar dos pontos.</translation>
    </message>
    <message>
        <source>The text is neither GeoJSON nor WKT nor coordinates: it begins with “{start}”. Paste a polygon, for example POLYGON((30 50, 31 50, 31 51, 30 50)).</source>
        <translation>O texto não é GeoJSON, nem WKT, nem coordenadas: começa com “{start}”. Cole um polígono, por exemplo POLYGON((30 50, 31 50, 31 51, 30 50)).</translation>
    </message>
    <message>
        <source>the geometry ends before this place. Remove what follows, or add a bracket.</source>
        <translation>a geometria termina antes deste ponto. Remova o que vem depois ou adicione um parêntese.</translation>
    </message>
    <message>
        <source>the geometry ends before this place. Copy it again.</source>
        <translation>a geometria termina antes deste ponto. Copie-a de novo.</translation>
    </message>
    <message>
        <source>the row begins with no geometry.</source>
        <translation>a linha não começa com uma geometria.</translation>
    </message>
    <message>
        <source>The text is nested too deeply for a geometry. Paste a polygon as GeoJSON or WKT.</source>
        <translation>O texto tem níveis aninhados demais para uma geometria. Cole um polígono como GeoJSON ou WKT.</translation>
    </message>
    <message>
        <source>The text begins like WKT ({start}), but QGIS cannot read all of it. Write it as POLYGON or MULTIPOLYGON and try again.</source>
        <translation>O texto começa como WKT ({start}), mas o QGIS não consegue lê-lo por inteiro. Escreva-o como POLYGON ou MULTIPOLYGON e tente de novo.</translation>
    </message>
    <message>
        <source>The text cannot be read in line {line}, column {column}: {problem}</source>
        <translation>Não foi possível ler o texto na linha {line}, coluna {column}: {problem}</translation>
    </message>
    <message>
        <source>“{found}” is no corner of {count} numbers. Check the commas: one stands between two corners, none within a corner.</source>
        <translation>“{found}” não é um vértice de {count} números. Verifique as vírgulas: há uma entre dois vértices e nenhuma dentro de um vértice.</translation>
    </message>
    <message>
        <source>there is no corner in it.</source>
        <translation>não há nenhum vértice.</translation>
    </message>
    <message>
        <source>there is no geometry type of this name.</source>
        <translation>não existe tipo de geometria com este nome.</translation>
    </message>
    <message>
        <source>the corner has no number as coordinate. Correct or remove it.</source>
        <translation>o vértice tem uma coordenada que não é número. Corrija-o ou remova-o.</translation>
    </message>
    <message>
        <source>the coordinate {number} is too large for any map. Correct or remove that corner.</source>
        <translation>a coordenada {number} é grande demais para qualquer mapa. Corrija ou remova esse vértice.</translation>
    </message>
    <message>
        <source>one of these is missing here: {marks} Check the brackets and commas.</source>
        <translation>falta aqui um destes sinais: {marks} Verifique os parênteses e as vírgulas.</translation>
    </message>
    <message>
        <source>QGIS cannot transform the CRS “{crs}” to longitude and latitude, so the place on Earth is unknown. Set the right CRS of the layer (or of the project, for a drawn area).</source>
        <translation>O QGIS não consegue transformar o SRC “{crs}” em longitude e latitude, portanto o lugar na Terra é desconhecido. Defina o SRC correto da camada (ou do projeto, para uma área desenhada).</translation>
    </message>
    <message>
        <source>The vertex {x}, {y} has no place on Earth in {crs}. Check the CRS of the layer or the project.</source>
        <translation>O vértice {x}, {y} não tem lugar na Terra em {crs}. Verifique o SRC da camada ou do projeto.</translation>
    </message>
    <message>
        <source>The area lies around a pole, which no polygon in longitude and latitude can show. Choose an area beside the pole.</source>
        <translation>A área fica em torno de um polo, o que nenhum polígono em longitude e latitude pode mostrar. Escolha uma área ao lado do polo.</translation>
    </message>
    <message>
        <source>The area goes more than once around the world. Zoom in or choose a smaller area.</source>
        <translation>A área dá mais de uma volta ao mundo. Aproxime o mapa ou escolha uma área menor.</translation>
    </message>
    <message>
        <source>The area leaves the world: a vertex is at longitude {x}, latitude {y}. It seems that latitude and longitude are swapped: longitude comes first.</source>
        <translation>A área sai do mundo: há um vértice na longitude {x}, latitude {y}. Parece que latitude e longitude estão trocadas: a longitude vem primeiro.</translation>
    </message>
    <message>
        <source>The area leaves the world: a vertex is at longitude {x}, latitude {y}. Correct that vertex: longitude comes first, and latitude ends at 90.</source>
        <translation>A área sai do mundo: há um vértice na longitude {x}, latitude {y}. Corrija esse vértice: a longitude vem primeiro, e a latitude termina em 90.</translation>
    </message>
    <message>
        <source>The area leaves the world: a vertex is at longitude {x}, latitude {y}. If these are metres, set the right CRS.</source>
        <translation>A área sai do mundo: há um vértice na longitude {x}, latitude {y}. Se forem metros, defina o SRC correto.</translation>
    </message>
    <message>
        <source>QGIS did not convert the coordinates of the area. Try again.</source>
        <translation>O QGIS não converteu as coordenadas da área. Tente de novo.</translation>
    </message>
    <message>
        <source>A vertex of the area is at {x}, {y}, which is beyond any map. Correct or remove that vertex and try again.</source>
        <translation>Um vértice da área está em {x}, {y}, fora de qualquer mapa. Corrija ou remova esse vértice e tente de novo.</translation>
    </message>
    <message>
        <source>A vertex of the area has no number as coordinate. Remove that vertex and try again.</source>
        <translation>Um vértice da área tem uma coordenada que não é número. Remova esse vértice e tente de novo.</translation>
    </message>
    <message>
        <source>The polygons could not be joined to one area. Run “Fix geometries” on the layer and try again.</source>
        <translation>Não foi possível unir os polígonos em uma área. Execute “Corrigir geometrias” na camada e tente de novo.</translation>
    </message>
    <message>
        <source>The outline crosses itself in too many places to be repaired. Simplify the area and try again.</source>
        <translation>O perímetro se cruza em lugares demais para ser reparado. Simplifique a área e tente de novo.</translation>
    </message>
    <message numerus="yes">
        <source>“{layer}” announced %Ln feature(s), of which {read} could be read.</source>
        <translation>
            <numerusform>“{layer}” anunciou %Ln feição; lidas: {read}.</numerusform>
            <numerusform>“{layer}” anunciou %Ln feições; lidas: {read}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {read} of %Ln feature(s) of “{layer}” could be read: its source is damaged or gone. Load it again, or repair it, and try again.</source>
        <translation>
            <numerusform>De %Ln feição de “{layer}”, só foram lidas {read}: a fonte está danificada ou sumiu. Carregue-a de novo ou repare-a e tente outra vez.</numerusform>
            <numerusform>De %Ln feições de “{layer}”, só foram lidas {read}: a fonte está danificada ou sumiu. Carregue-a de novo ou repare-a e tente outra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{layer}” could not be read whole: {reason}. Load it again, or repair it, and try again.</source>
        <translation>Não foi possível ler “{layer}” por inteiro: {reason}. Carregue-a de novo, ou repare-a, e tente outra vez.</translation>
    </message>
    <message>
        <source>This is no vector layer. Choose a polygon layer.</source>
        <translation>Esta não é uma camada vetorial. Escolha uma camada de polígonos.</translation>
    </message>
    <message>
        <source>Selection in “{layer}”</source>
        <translation>Seleção em “{layer}”</translation>
    </message>
    <message>
        <source>Layer “{layer}”</source>
        <translation>Camada “{layer}”</translation>
    </message>
    <message>
        <source>The source of “{layer}” cannot be read. Repair the layer, or choose another.</source>
        <translation>Não foi possível ler a fonte de “{layer}”. Repare a camada ou escolha outra.</translation>
    </message>
    <message>
        <source>“{layer}” holds no polygons but points, lines or a table. Choose a polygon layer.</source>
        <translation>“{layer}” não contém polígonos, e sim pontos, linhas ou uma tabela. Escolha uma camada de polígonos.</translation>
    </message>
    <message>
        <source>“{layer}” has no CRS, so its place on Earth is unknown. Set the CRS in its properties.</source>
        <translation>“{layer}” não tem SRC, por isso seu lugar na Terra é desconhecido. Defina o SRC nas propriedades da camada.</translation>
    </message>
    <message>
        <source>“{layer}” has no polygon in it. Choose another layer or draw the area.</source>
        <translation>“{layer}” não contém nenhum polígono. Escolha outra camada ou desenhe a área.</translation>
    </message>
    <message>
        <source>No polygon could be read from “{layer}”: it has none, or its source is gone. Open its attribute table to see, choose another layer or draw the area.</source>
        <translation>Nenhum polígono pôde ser lido de “{layer}”: não há nenhum, ou a fonte sumiu. Abra a tabela de atributos para ver, escolha outra camada ou desenhe a área.</translation>
    </message>
    <message>
        <source>The layer has no CRS, so its place on Earth is unknown. Set the CRS in the properties of the layer (or of the project, for a drawn area).</source>
        <translation>A camada não tem SRC, por isso seu lugar na Terra é desconhecido. Defina o SRC nas propriedades da camada (ou do projeto, para uma área desenhada).</translation>
    </message>
    <message>
        <source>Lines and points have no area. Draw a polygon or choose a polygon layer.</source>
        <translation>Linhas e pontos não têm área. Desenhe um polígono ou escolha uma camada de polígonos.</translation>
    </message>
    <message>
        <source>There is no geometry here. Draw a polygon or choose one that is not empty.</source>
        <translation>Não há geometria aqui. Desenhe um polígono ou escolha um que não esteja vazio.</translation>
    </message>
    <message>
        <source>The polygon has no area: its corners lie on one line. Draw it anew.</source>
        <translation>O polígono não tem área: seus vértices estão em uma linha. Desenhe-o de novo.</translation>
    </message>
    <message>
        <source>The area of {area} m² is smaller than one pixel of Sentinel-2 (100 m²). Choose a larger area.</source>
        <translation>A área de {area} m² é menor que um pixel do Sentinel-2 (100 m²). Escolha uma área maior.</translation>
    </message>
    <message>
        <source>Features without a geometry were left out: {count}.</source>
        <translation>Feições sem geometria foram deixadas de fora: {count}.</translation>
    </message>
    <message>
        <source>Lines and points were left out.</source>
        <translation>Linhas e pontos foram deixados de fora.</translation>
    </message>
    <message>
        <source>Arcs were turned to short straight edges.</source>
        <translation>Arcos foram convertidos em segmentos retos curtos.</translation>
    </message>
    <message>
        <source>The outline crossed or touched itself and was repaired.</source>
        <translation>O perímetro se cruzava ou se tocava e foi reparado.</translation>
    </message>
    <message>
        <source>The area was cut at the 180° meridian.</source>
        <translation>A área foi cortada no meridiano de 180°.</translation>
    </message>
    <message>
        <source>Polygons whose corners lie on one line were left out: {count}.</source>
        <translation>Polígonos cujos vértices estão em uma linha foram deixados de fora: {count}.</translation>
    </message>
    <message>
        <source>Parts smaller than 100 m² were left out: {count}.</source>
        <translation>Partes menores que 100 m² foram deixadas de fora: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>The outline has %Ln (vertex|vertices), which EOSDA may refuse. Simplify the layer if that happens.</source>
        <translation>
            <numerusform>O contorno tem %Ln vértice, o que a EOSDA pode recusar. Simplifique a camada se isso acontecer.</numerusform>
            <numerusform>O contorno tem %Ln vértices, o que a EOSDA pode recusar. Simplifique a camada se isso acontecer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The area of {area} km² takes at least %Ln order(s) of {limit} km² each; at most {most} are made in one go. Choose a smaller area.</source>
        <translation>
            <numerusform>A área de {area} km² exige pelo menos %Ln pedido de {limit} km²; no máximo {most} são feitos de uma vez. Escolha uma área menor.</numerusform>
            <numerusform>A área de {area} km² exige pelo menos %Ln pedidos de {limit} km² cada; no máximo {most} são feitos de uma vez. Escolha uma área menor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tiles of this pass take more than {0} orders. Choose a smaller area.</source>
        <translation>Os tiles desta passagem exigem mais de {0} pedidos. Escolha uma área menor.</translation>
    </message>
    <message>
        <source>Counting the orders for the area of interest</source>
        <translation>Contando os pedidos da área de interesse</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln order(s)</source>
        <translation>
            <numerusform>pelo menos %Ln pedido</numerusform>
            <numerusform>pelo menos %Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>too large to order</source>
        <translation>grande demais para pedir</translation>
    </message>
    <message>
        <source>The area could not be read because of a fault in the plugin. The log panel has the details.</source>
        <translation>Não foi possível ler a área por causa de um erro no complemento. O painel de log tem os detalhes.</translation>
    </message>
    <message>
        <source>No feature is selected. Select one or more polygons on the map first.</source>
        <translation>Nenhuma feição está selecionada. Selecione antes um ou mais polígonos no mapa.</translation>
    </message>
    <message>
        <source>Features are selected in several layers: {layers}. Make one of these layers active in the layer panel.</source>
        <translation>Há feições selecionadas em várias camadas: {layers}. Torne uma delas ativa no painel de camadas.</translation>
    </message>
</context>
<context>
    <name>AoiPanel</name>
    <message>
        <source>Show all layers</source>
        <translation>Mostrar todas as camadas</translation>
    </message>
    <message>
        <source>The map shows none of its layers here: zoom to all of them</source>
        <translation>O mapa não mostra aqui nenhuma das suas camadas: ver todas</translation>
    </message>
    <message>
        <source>Background map</source>
        <translation>Mapa de fundo</translation>
    </message>
    <message>
        <source>The map is empty: add OpenStreetMap, from tile.openstreetmap.org</source>
        <translation>O mapa está vazio: adicione o OpenStreetMap, de tile.openstreetmap.org</translation>
    </message>
    <message>
        <source>The area cannot be shown in the CRS of the map.</source>
        <translation>A área não pode ser mostrada no SRC do mapa.</translation>
    </message>
    <message>
        <source>Edit corners: click a corner and then its new place, or drag it. The cross in the middle of an edge and a double click on an edge add one, Delete removes one, Ctrl+Z undoes.</source>
        <translation>Editar vértices: clique em um vértice e depois no novo lugar, ou arraste-o. A cruz no meio de uma aresta e um duplo clique em uma aresta adicionam um, Delete remove um, Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>Edit corners</source>
        <translation>Editar vértices</translation>
    </message>
    <message>
        <source>Draw an area on the map, or take one with “From…”.</source>
        <translation>Desenhe uma área ou obtenha uma com “De…”.</translation>
    </message>
    <message>
        <source>Reading the area…</source>
        <translation>Lendo a área…</translation>
    </message>
    <message>
        <source>No area yet</source>
        <translation>Ainda sem área</translation>
    </message>
    <message numerus="yes">
        <source>%Ln polygon(s)</source>
        <translation>
            <numerusform>%Ln polígono</numerusform>
            <numerusform>%Ln polígonos</numerusform>
        </translation>
    </message>
    <message>
        <source>Name this area</source>
        <translation>Dar nome a esta área</translation>
    </message>
    <message>
        <source>Name, as it stands in recent areas and downloads</source>
        <translation>Nome que aparece nas áreas recentes e nos downloads</translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation>Extensão do mapa</translation>
    </message>
    <message>
        <source>Project extent</source>
        <translation>Extensão do projeto</translation>
    </message>
    <message>
        <source>Pasted area</source>
        <translation>Área colada</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The service sent an empty answer.</source>
        <translation>O serviço enviou uma resposta vazia.</translation>
    </message>
    <message>
        <source>The answer is a web page instead of data (the login page of a network or proxy?).</source>
        <translation>A resposta é uma página da web em vez de dados (a página de login de uma rede ou de um proxy?).</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>A busca foi interrompida.</translation>
    </message>
    <message>
        <source>The service refused the order.</source>
        <translation>O serviço recusou o pedido.</translation>
    </message>
    <message>
        <source>The link to the file leads in circles.</source>
        <translation>O link para o arquivo anda em círculos.</translation>
    </message>
    <message>
        <source>The service sent something else than a picture.</source>
        <translation>O serviço enviou algo que não é uma imagem.</translation>
    </message>
    <message>
        <source>The service does not accept the request.</source>
        <translation>O serviço não aceita a requisição.</translation>
    </message>
    <message>
        <source>The service sent something else than the state of a task.</source>
        <translation>O serviço enviou algo que não é o estado de uma tarefa.</translation>
    </message>
    <message>
        <source>The service says the task is finished but names no file.</source>
        <translation>O serviço diz que a tarefa terminou, mas não indica nenhum arquivo.</translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation>O serviço não informou o motivo.</translation>
    </message>
    <message>
        <source>The service redirects without saying where to.</source>
        <translation>O serviço redireciona sem dizer para onde.</translation>
    </message>
    <message>
        <source>The service redirects in circles.</source>
        <translation>O serviço redireciona em círculos.</translation>
    </message>
    <message>
        <source>The service points to something that is no web address.</source>
        <translation>O serviço aponta para algo que não é um endereço web.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>The answer is a message, not a file.</source>
        <translation>A resposta é uma mensagem, não um arquivo.</translation>
    </message>
    <message>
        <source>The answer of the service is incomplete.</source>
        <translation>A resposta do serviço está incompleta.</translation>
    </message>
    <message>
        <source>The service redirects to something that is no address.</source>
        <translation>O serviço redireciona para algo que não é um endereço.</translation>
    </message>
    <message>
        <source>Coastal aerosol</source>
        <translation>Aerossol costeiro</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Red edge 1</source>
        <translation>Borda do vermelho 1</translation>
    </message>
    <message>
        <source>Red edge 2</source>
        <translation>Borda do vermelho 2</translation>
    </message>
    <message>
        <source>Red edge 3</source>
        <translation>Borda do vermelho 3</translation>
    </message>
    <message>
        <source>Near infrared</source>
        <translation>IV próximo</translation>
    </message>
    <message>
        <source>Narrow near infrared</source>
        <translation>IV próximo estreito</translation>
    </message>
    <message>
        <source>Water vapour</source>
        <translation>Vapor d’água</translation>
    </message>
    <message>
        <source>Cirrus</source>
        <translation>Cirrus</translation>
    </message>
    <message>
        <source>SWIR 1</source>
        <translation>SWIR 1</translation>
    </message>
    <message>
        <source>SWIR 2</source>
        <translation>SWIR 2</translation>
    </message>
    <message>
        <source>Scene classes</source>
        <translation>Classes da cena</translation>
    </message>
    <message>
        <source>Panchromatic</source>
        <translation>Pancromática</translation>
    </message>
    <message>
        <source>Thermal 1</source>
        <translation>Termal 1</translation>
    </message>
    <message>
        <source>Thermal 2</source>
        <translation>Termal 2</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Thermal</source>
        <translation>Termal</translation>
    </message>
    <message>
        <source>Near infrared 1</source>
        <translation>IV próximo 1</translation>
    </message>
    <message>
        <source>Near infrared 2</source>
        <translation>IV próximo 2</translation>
    </message>
    <message>
        <source>SWIR 1240 nm</source>
        <translation>SWIR 1240 nm</translation>
    </message>
    <message>
        <source>Vertical-vertical</source>
        <translation>Vertical-vertical</translation>
    </message>
    <message>
        <source>Vertical-horizontal</source>
        <translation>Vertical-horizontal</translation>
    </message>
    <message>
        <source>Horizontal-horizontal</source>
        <translation>Horizontal-horizontal</translation>
    </message>
    <message>
        <source>Horizontal-vertical</source>
        <translation>Horizontal-vertical</translation>
    </message>
    <message>
        <source>MUX blue</source>
        <translation>MUX azul</translation>
    </message>
    <message>
        <source>MUX green</source>
        <translation>MUX verde</translation>
    </message>
    <message>
        <source>MUX red</source>
        <translation>MUX vermelho</translation>
    </message>
    <message>
        <source>MUX near infrared</source>
        <translation>MUX IV próximo</translation>
    </message>
    <message>
        <source>AWFI blue</source>
        <translation>AWFI azul</translation>
    </message>
    <message>
        <source>AWFI green</source>
        <translation>AWFI verde</translation>
    </message>
    <message>
        <source>AWFI red</source>
        <translation>AWFI vermelho</translation>
    </message>
    <message>
        <source>AWFI near infrared</source>
        <translation>AWFI IV próximo</translation>
    </message>
    <message>
        <source>PAN10M green</source>
        <translation>PAN10M verde</translation>
    </message>
    <message>
        <source>PAN10M red</source>
        <translation>PAN10M vermelho</translation>
    </message>
    <message>
        <source>PAN10M near infrared</source>
        <translation>PAN10M IV próximo</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Cor verdadeira</translation>
    </message>
    <message>
        <source>Colour infrared</source>
        <translation>Infravermelho colorido</translation>
    </message>
    <message>
        <source>Short-wave infrared</source>
        <translation>IV de ondas curtas</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Agricultura</translation>
    </message>
    <message>
        <source>Red band only</source>
        <translation>Só a banda do vermelho</translation>
    </message>
    <message>
        <source>Near infrared band only</source>
        <translation>Só a banda IV próximo</translation>
    </message>
    <message>
        <source>Red edge</source>
        <translation>Borda do vermelho</translation>
    </message>
    <message>
        <source>Dual polarisation (VV, VH)</source>
        <translation>Dupla polarização (VV, VH)</translation>
    </message>
    <message>
        <source>The names of the bands are those of USGS.</source>
        <translation>Os nomes das bandas são os do USGS.</translation>
    </message>
    <message>
        <source>Surface reflectance. EOSDA advises it for dates from 2018 on.</source>
        <translation>Reflectância de superfície. A EOSDA a recomenda para datas a partir de 2018.</translation>
    </message>
    <message>
        <source>Top-of-atmosphere reflectance times 10,000.</source>
        <translation>Reflectância no topo da atmosfera multiplicada por 10.000.</translation>
    </message>
    <message>
        <source>Thermal bands are sensed at 100 m and delivered at 30 m.</source>
        <translation>As bandas termais são captadas a 100 m e entregues a 30 m.</translation>
    </message>
    <message>
        <source>Offered by EOSDA; the id of this dataset is not confirmed.</source>
        <translation>Oferecido pela EOSDA; o id deste conjunto de dados não está confirmado.</translation>
    </message>
    <message>
        <source>Scenes after May 2003 have gaps. The names of the bands are those of USGS.</source>
        <translation>As cenas depois de maio de 2003 têm falhas. Os nomes das bandas são os do USGS.</translation>
    </message>
    <message>
        <source>Daily reflectance at about 500 m (MCD43A4). The names of the bands are not confirmed.</source>
        <translation>Reflectância diária a cerca de 500 m (MCD43A4). Os nomes das bandas não estão confirmados.</translation>
    </message>
    <message>
        <source>United States only, 0.6 to 1 m. EOSDA does not document the names of its bands and its view ids.</source>
        <translation>Só Estados Unidos, de 0,6 a 1 m. A EOSDA não documenta os nomes de suas bandas nem seus view ids.</translation>
    </message>
    <message>
        <source>Radar: clouds do not matter. Which polarisations exist depends on the scene.</source>
        <translation>Radar: as nuvens não importam. As polarizações que existem dependem da cena.</translation>
    </message>
    <message>
        <source>Three cameras with bands of their own; the presets are for MUX. EOSDA does not document the names of its bands and its view ids.</source>
        <translation>Três câmeras com bandas próprias; as predefinições são para a MUX. A EOSDA não documenta os nomes de suas bandas nem seus view ids.</translation>
    </message>
    <message>
        <source>This is not the view id of a scene.</source>
        <translation>Este não é o view id de uma cena.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>uma página web</translation>
    </message>
    <message>
        <source>a web page &quot;{title}&quot;</source>
        <translation>uma página web “{title}”</translation>
    </message>
    <message>
        <source>Try again. If it goes on, look at the log panel.</source>
        <translation>Tente de novo. Se continuar, veja o painel de log.</translation>
    </message>
    <message>
        <source>{sentence} The service says: {words}</source>
        <translation>{sentence} O serviço diz: {words}</translation>
    </message>
    <message>
        <source>Correct the request and try again.</source>
        <translation>Corrija a requisição e tente de novo.</translation>
    </message>
    <message>
        <source>Check the area, the scene and the bands, then order it again.</source>
        <translation>Verifique a área, a cena e as bandas e faça o pedido de novo.</translation>
    </message>
    <message>
        <source>Use an address that starts with https://.</source>
        <translation>Use um endereço que comece com https://.</translation>
    </message>
    <message>
        <source>Enter your key in Settings &gt; Options &gt; EOSDA Imagery.</source>
        <translation>Informe sua chave em Configurações &gt; Opções &gt; EOSDA Imagery.</translation>
    </message>
    <message>
        <source>Check the internet connection and try again.</source>
        <translation>Verifique a conexão com a internet e tente de novo.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings &gt; Options &gt; Network.</source>
        <translation>Verifique o proxy em Configurações &gt; Opções &gt; Rede.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, and ask your administrator for the CA certificate.</source>
        <translation>Verifique o relógio deste computador e peça ao administrador o certificado da CA.</translation>
    </message>
    <message>
        <source>Try again. If it goes on, ask EOSDA support.</source>
        <translation>Tente de novo. Se continuar, consulte o suporte da EOSDA.</translation>
    </message>
    <message>
        <source>Check the area, the dates, the scene and the bands.</source>
        <translation>Verifique a área, as datas, a cena e as bandas.</translation>
    </message>
    <message>
        <source>Check the key in Settings &gt; Options &gt; EOSDA Imagery.</source>
        <translation>Verifique a chave em Configurações &gt; Opções &gt; EOSDA Imagery.</translation>
    </message>
    <message>
        <source>Look at your plan on the EOSDA dashboard, or ask EOSDA support for more requests.</source>
        <translation>Veja seu plano no painel da EOSDA ou peça mais requisições ao suporte da EOSDA.</translation>
    </message>
    <message>
        <source>Ask EOSDA support whether your key is active and what your plan includes.</source>
        <translation>Pergunte ao suporte da EOSDA se sua chave está ativa e o que seu plano inclui.</translation>
    </message>
    <message>
        <source>Search again and choose the scene anew.</source>
        <translation>Busque de novo e escolha a cena outra vez.</translation>
    </message>
    <message>
        <source>Try again: a fresh link will be asked for.</source>
        <translation>Tente de novo: será pedido um link novo.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Aguarde um minuto e tente de novo.</translation>
    </message>
    <message>
        <source>Check that no login page or proxy stands between you and EOSDA, then try again.</source>
        <translation>Verifique se não há uma página de login ou um proxy entre você e a EOSDA e tente de novo.</translation>
    </message>
    <message>
        <source>Try other bands or a smaller area, or another scene.</source>
        <translation>Tente outras bandas, uma área menor ou outra cena.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Baixe de novo.</translation>
    </message>
    <message>
        <source>Do not open the archive with another program; report it to EOSDA support.</source>
        <translation>Não abra o arquivo compactado com outro programa; informe-o ao suporte da EOSDA.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of the folder.</source>
        <translation>Verifique o espaço livre e as permissões da pasta.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Inicie de novo quando quiser.</translation>
    </message>
    <message>
        <source>The service sent an unexpected answer.</source>
        <translation>O serviço enviou uma resposta inesperada.</translation>
    </message>
    <message>
        <source>The key was not accepted.</source>
        <translation>A chave não foi aceita.</translation>
    </message>
    <message>
        <source>The requests of this key are used up, or it has no plan.</source>
        <translation>As requisições desta chave acabaram ou ela não tem plano.</translation>
    </message>
    <message>
        <source>Not allowed: the key is not active, or its plan lacks this.</source>
        <translation>Não permitido: a chave não está ativa ou seu plano não inclui isto.</translation>
    </message>
    <message>
        <source>The service does not know this.</source>
        <translation>O serviço não conhece isto.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, or other ones.</source>
        <translation>O proxy exige um nome de usuário e uma senha, ou outros diferentes.</translation>
    </message>
    <message>
        <source>The service gave up waiting for the request.</source>
        <translation>O serviço desistiu de esperar pela requisição.</translation>
    </message>
    <message>
        <source>The service no longer has this.</source>
        <translation>O serviço não tem mais isto.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Requisições demais em pouco tempo.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>O serviço não está disponível no momento.</translation>
    </message>
    <message>
        <source>Use names of bands, numbers, + - * /, sqrt and parentheses, for example (B08 - B04) / (B08 + B04).</source>
        <translation>Use nomes de bandas, números, + - * /, sqrt e parênteses, por exemplo (B08 - B04) / (B08 + B04).</translation>
    </message>
    <message>
        <source>The expression cannot be used: it names no band.</source>
        <translation>A expressão não pode ser usada: ela não indica nenhuma banda.</translation>
    </message>
    <message>
        <source>The expression cannot be used: it cannot be read at character {column}, “{place}”.</source>
        <translation>A expressão não pode ser usada: há um erro no caractere {column}, “{place}”.</translation>
    </message>
    <message>
        <source>The expression cannot be used: more than {most} operations hang on each other.</source>
        <translation>A expressão não pode ser usada: mais de {most} operações dependem umas das outras.</translation>
    </message>
    <message>
        <source>The expression cannot be used: there is no band {name}; there are {there}.</source>
        <translation>A expressão não pode ser usada: não existe a banda {name}; existem {there}.</translation>
    </message>
    <message>
        <source>The expression cannot be used: “{place}” at character {column} is not understood.</source>
        <translation>A expressão não pode ser usada: “{place}”, no caractere {column}, não foi entendido.</translation>
    </message>
    <message>
        <source>Choose another index or another sensor.</source>
        <translation>Escolha outro índice ou outro sensor.</translation>
    </message>
    <message>
        <source>How green and dense vegetation is</source>
        <translation>Quão verde e densa é a vegetação</translation>
    </message>
    <message>
        <source>Chlorophyll of dense crops, where NDVI no longer rises</source>
        <translation>Clorofila de culturas densas, onde o NDVI não sobe mais</translation>
    </message>
    <message>
        <source>Water in leaves</source>
        <translation>Água nas folhas</translation>
    </message>
    <message>
        <source>Open water</source>
        <translation>Água superficial</translation>
    </message>
    <message>
        <source>Dense vegetation, less disturbed by haze and soil</source>
        <translation>Vegetação densa, com menos efeito de névoa e solo</translation>
    </message>
    <message>
        <source>Sparse vegetation over bright soil</source>
        <translation>Vegetação esparsa sobre solo claro</translation>
    </message>
    <message>
        <source>Sparse vegetation, with the soil&apos;s share found by itself</source>
        <translation>Vegetação esparsa, com a parcela do solo calculada automaticamente</translation>
    </message>
    <message>
        <source>Chlorophyll in leaves</source>
        <translation>Clorofila nas folhas</translation>
    </message>
    <message>
        <source>Burnt land</source>
        <translation>Terra queimada</translation>
    </message>
    <message>
        <source>{index} needs {bands}, which this sensor does not have.</source>
        <translation>{index} precisa de {bands}, que este sensor não tem.</translation>
    </message>
    <message>
        <source>{index} needs reflectance, and how the numbers of this sensor become that is not known.</source>
        <translation>{index} precisa de reflectância, e não se sabe como os números deste sensor se convertem nela.</translation>
    </message>
    <message>
        <source>reflectance</source>
        <translation>reflectância</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>red</source>
        <translation>vermelho</translation>
    </message>
    <message>
        <source>near infrared</source>
        <translation>infravermelho próximo</translation>
    </message>
    <message>
        <source>red edge</source>
        <translation>borda do vermelho</translation>
    </message>
    <message>
        <source>short-wave infrared 1</source>
        <translation>infravermelho de ondas curtas 1</translation>
    </message>
    <message>
        <source>short-wave infrared 2</source>
        <translation>infravermelho de ondas curtas 2</translation>
    </message>
    <message>
        <source>This is not the id of a task.</source>
        <translation>Este não é o id de uma tarefa.</translation>
    </message>
    <message>
        <source>A scene without a usable view id was found.</source>
        <translation>Foi encontrada uma cena sem view id utilizável.</translation>
    </message>
    <message>
        <source>Choose at least one dataset.</source>
        <translation>Escolha pelo menos um conjunto de dados.</translation>
    </message>
    <message>
        <source>A date must look like 2026-11-22.</source>
        <translation>Uma data deve ter a forma 2026-11-22.</translation>
    </message>
    <message>
        <source>The first date is after the last.</source>
        <translation>A primeira data é posterior à última.</translation>
    </message>
    <message>
        <source>The cloud limit must be between 0 and 100 percent.</source>
        <translation>O limite de nuvens deve estar entre 0 e 100 por cento.</translation>
    </message>
    <message>
        <source>A page holds 1 to {most} scenes.</source>
        <translation>Uma página contém de 1 a {most} cenas.</translation>
    </message>
    <message>
        <source>The sorting must be asc or desc.</source>
        <translation>A ordenação deve ser asc ou desc.</translation>
    </message>
    <message>
        <source>Pages are counted from 1.</source>
        <translation>As páginas são contadas a partir de 1.</translation>
    </message>
    <message>
        <source>The service sent something else than a list of scenes.</source>
        <translation>O serviço enviou algo que não é uma lista de cenas.</translation>
    </message>
    <message>
        <source>Choose at least one band.</source>
        <translation>Escolha pelo menos uma banda.</translation>
    </message>
    <message>
        <source>The reference may hold letters, digits and _ - . : only.</source>
        <translation>A referência só pode conter letras, algarismos e _ - . :.</translation>
    </message>
    <message>
        <source>Merging is either on or off.</source>
        <translation>A união só pode estar ligada ou desligada.</translation>
    </message>
    <message>
        <source>The name of a metadata file is not valid.</source>
        <translation>O nome de um arquivo de metadados não é válido.</translation>
    </message>
    <message>
        <source>The callback must be a web address.</source>
        <translation>O endereço de retorno deve ser um endereço web.</translation>
    </message>
    <message>
        <source>The name “{name}” is not valid.</source>
        <translation>O nome “{name}” não é válido.</translation>
    </message>
    <message>
        <source>“{name}” is named twice.</source>
        <translation>“{name}” aparece duas vezes.</translation>
    </message>
    <message>
        <source>The service did not say under which id it works.</source>
        <translation>O serviço não informou com qual id está trabalhando.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Este não é um endereço web.</translation>
    </message>
    <message>
        <source>The address of the service must not hold a user name or a query.</source>
        <translation>O endereço do serviço não pode conter um nome de usuário nem uma consulta.</translation>
    </message>
    <message>
        <source>The address of the service must start with https://.</source>
        <translation>O endereço do serviço deve começar com https://.</translation>
    </message>
    <message>
        <source>Choose one to {most} indices.</source>
        <translation>Escolha de um a {most} índices.</translation>
    </message>
    <message>
        <source>An index is named twice.</source>
        <translation>Um índice aparece duas vezes.</translation>
    </message>
    <message>
        <source>The name of an index or a sensor is not valid.</source>
        <translation>O nome de um índice ou de um sensor não é válido.</translation>
    </message>
    <message>
        <source>Choose at least one sensor.</source>
        <translation>Escolha pelo menos um sensor.</translation>
    </message>
    <message>
        <source>A date must be written as 2026-08-31.</source>
        <translation>Uma data deve ser escrita como 2026-08-31.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>O primeiro dia é posterior ao último.</translation>
    </message>
    <message>
        <source>The range is over {most} days.</source>
        <translation>O período tem mais de {most} dias.</translation>
    </message>
    <message>
        <source>The cloud limit is a percentage from 0 to 100.</source>
        <translation>O limite de nuvens é uma porcentagem de 0 a 100.</translation>
    </message>
    <message>
        <source>The level of cloud masking is 1 to 4.</source>
        <translation>O nível da máscara de nuvens vai de 1 a 4.</translation>
    </message>
    <message>
        <source>The service sent statistics that cannot be read.</source>
        <translation>O serviço enviou estatísticas que não podem ser lidas.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>A SOCKS proxy needs the Python package PySocks, which is missing.</source>
        <translation>Um proxy SOCKS precisa do pacote Python PySocks, que está faltando.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or refused the connection.</source>
        <translation>Não foi possível acessar o proxy, ou ele recusou a conexão.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>O servidor não conseguiu provar a sua identidade.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Não foi possível acessar o servidor.</translation>
    </message>
    <message>
        <source>The request cannot be sent: its address or its content is not valid.</source>
        <translation>A requisição não pode ser enviada: seu endereço ou seu conteúdo não é válido.</translation>
    </message>
    <message>
        <source>The file of CA certificates cannot be used.</source>
        <translation>O arquivo de certificados CA não pode ser usado.</translation>
    </message>
    <message>
        <source>The request could not be sent.</source>
        <translation>Não foi possível enviar a requisição.</translation>
    </message>
    <message>
        <source>The answer comes too slowly to be waited for.</source>
        <translation>A resposta chega devagar demais para se esperar por ela.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Nenhuma resposta chegou a tempo.</translation>
    </message>
    <message>
        <source>The answer has invalid headers.</source>
        <translation>A resposta tem cabeçalhos inválidos.</translation>
    </message>
    <message>
        <source>The answer is compressed in a way that cannot be read.</source>
        <translation>A resposta está compactada de um modo que não pode ser lido.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>A conexão caiu antes que a resposta estivesse completa.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>A conexão falhou.</translation>
    </message>
    <message>
        <source>A web address with a user name in it is not opened.</source>
        <translation>Um endereço da web com nome de usuário não é aberto.</translation>
    </message>
    <message>
        <source>The service pointed to an address that is not encrypted.</source>
        <translation>O serviço apontou para um endereço sem criptografia.</translation>
    </message>
    <message>
        <source>No key is set.</source>
        <translation>Nenhuma chave definida.</translation>
    </message>
    <message>
        <source>The key holds characters that no key has.</source>
        <translation>A chave contém caracteres que nenhuma chave tem.</translation>
    </message>
    <message>
        <source>The link to the file has expired.</source>
        <translation>O link para o arquivo expirou.</translation>
    </message>
    <message>
        <source>The link to the file no longer opens.</source>
        <translation>O link para o arquivo não abre mais.</translation>
    </message>
    <message>
        <source>The connection broke in the middle of the answer.</source>
        <translation>A conexão caiu no meio da resposta.</translation>
    </message>
    <message>
        <source>The answer is far larger than it can be.</source>
        <translation>A resposta é muito maior do que poderia ser.</translation>
    </message>
    <message>
        <source>The file ended before all of it had come.</source>
        <translation>O arquivo terminou antes de chegar por inteiro.</translation>
    </message>
    <message>
        <source>The service sent data that cannot be read.</source>
        <translation>O serviço enviou dados que não podem ser lidos.</translation>
    </message>
    <message>
        <source>The area must be one closed polygon in longitude and latitude.</source>
        <translation>A área deve ser um único polígono fechado em longitude e latitude.</translation>
    </message>
    <message>
        <source>Retry sends the order again; remove it if you would rather not risk paying twice.</source>
        <translation>“Tentar de novo” envia o pedido outra vez; remova-o se preferir não correr o risco de pagar duas vezes.</translation>
    </message>
    <message>
        <source>Choose a scene that covers the area.</source>
        <translation>Escolha uma cena que cubra a área.</translation>
    </message>
    <message>
        <source>Retry fetches it again and orders nothing. If that does not help, ask EOSDA support.</source>
        <translation>“Tentar de novo” busca o arquivo outra vez e não pede nada. Se isso não ajudar, consulte o suporte da EOSDA.</translation>
    </message>
    <message>
        <source>Retry orders it again.</source>
        <translation>“Tentar de novo” faz o pedido outra vez.</translation>
    </message>
    <message>
        <source>Please report it with the details from the log panel, then retry.</source>
        <translation>Informe o problema com os detalhes do painel de log e depois tente de novo.</translation>
    </message>
    <message>
        <source>Run it again: it goes on where it stopped and pays nothing twice.</source>
        <translation>Execute de novo: continua de onde parou e nada é pago duas vezes.</translation>
    </message>
</context>
<context>
    <name>AreaDrop</name>
    <message>
        <source>Drop one file or layer at a time.</source>
        <translation>Solte um arquivo ou uma camada por vez.</translation>
    </message>
    <message>
        <source>The layer is not in this project. Add it, or drop its file.</source>
        <translation>A camada não está neste projeto. Adicione-a ou solte o seu arquivo.</translation>
    </message>
</context>
<context>
    <name>AreaLine</name>
    <message>
        <source>Area of interest</source>
        <translation>Área de interesse</translation>
    </message>
    <message>
        <source>Zoom to area</source>
        <translation>Aproximar à área</translation>
    </message>
    <message>
        <source>Clear area</source>
        <translation>Limpar área</translation>
    </message>
</context>
<context>
    <name>AreaReader</name>
    <message>
        <source>Reading the area of interest</source>
        <translation>Lendo a área de interesse</translation>
    </message>
</context>
<context>
    <name>AreaStatistics</name>
    <message>
        <source>Statistics of areas over time</source>
        <translation>Estatísticas de áreas ao longo do tempo</translation>
    </message>
    <message>
        <source>Index values and cloud of every scene over your areas, as table and chart.</source>
        <translation>Valores de índices e nuvens de cada cena sobre suas áreas, em tabela e gráfico.</translation>
    </message>
    <message>
        <source>Asks EOSDA API Connect for the statistics of up to three indices over every feature of a polygon layer, for every scene of a range of days, and writes a table with a row for each scene and index: area_id, date, view_id, dataset, index, cloud, average, median, min, max, std, p10, q1, q3, p90. No raster is downloaded.

One order, about three requests of your plan, is for one polygon and up to a year: longer ranges and features of several polygons take one order each, and each polygon has rows of its own. A polygon over the area limit is left out, and the log says so: statistics of pieces cannot be put together. A search, one request for areas that lie close, comes first: areas that no scene of these days shows are not ordered.

Nothing is paid twice: a run that was stopped, killed or out of time goes on when it is run again with the same parameters. For that write both days: without a last day it is today, and tomorrow that is another one.</source>
        <translation>Pede à EOSDA API Connect as estatísticas de até três índices para cada feição de uma camada de polígonos, em cada cena de um período, e grava uma tabela com uma linha por cena e índice: area_id, date, view_id, dataset, index, cloud, average, median, min, max, std, p10, q1, q3, p90. Nenhum raster é baixado.

Um pedido, cerca de três requisições do seu plano, vale para um polígono e até um ano: períodos mais longos e feições de vários polígonos exigem um pedido para cada um, e cada polígono tem suas próprias linhas. Um polígono acima do limite de área é deixado de fora, e o log avisa: estatísticas de partes não podem ser combinadas. Primeiro vem uma busca, uma requisição para áreas próximas entre si: áreas que nenhuma cena desses dias mostra não são pedidas.

Nada é pago duas vezes: uma execução interrompida, encerrada à força ou sem tempo continua quando é executada de novo com os mesmos parâmetros. Para isso, informe os dois dias: sem o último dia vale hoje, que amanhã será outro.</translation>
    </message>
    <message>
        <source>satellite,statistics,season,time series,index,NDVI,fields,parcels,chart,table,cloud,sentinel,sentinel-2,landsat,eosda,eos</source>
        <translation>satélite,estatísticas,safra,série temporal,índice,NDVI,talhões,parcelas,gráfico,tabela,nuvem,sentinel,sentinel-2,landsat,eosda,eos</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. Each feature is an area of its own, and each of its polygons is an order.</source>
        <translation>Polígonos, em qualquer SRC. Cada feição é uma área própria, e cada um de seus polígonos é um pedido.</translation>
    </message>
    <message>
        <source>Field that names the areas</source>
        <translation>Campo que dá nome às áreas</translation>
    </message>
    <message>
        <source>Its value stands in the table as area_id. Empty: the feature&apos;s number.</source>
        <translation>Seu valor aparece na tabela como area_id. Vazio: o número da feição.</translation>
    </message>
    <message>
        <source>Indices, up to three</source>
        <translation>Índices, até três</translation>
    </message>
    <message>
        <source>Which indices to ask for: three of them cost as much as one.</source>
        <translation>Quais índices pedir: três custam o mesmo que um.</translation>
    </message>
    <message>
        <source>Cloud over the area at most (percent)</source>
        <translation>Máximo de nuvens sobre a área (por cento)</translation>
    </message>
    <message>
        <source>Scenes with more cloud over the area itself are left out. Cloud in a scene lowers its values: see the field cloud.</source>
        <translation>Cenas com mais nuvens sobre a própria área ficam de fora. Nuvens em uma cena diminuem seus valores: veja o campo cloud.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>A row for each area, scene and index.</source>
        <translation>Uma linha para cada área, cena e índice.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Arquivos HTML (*.html)</translation>
    </message>
    <message>
        <source>A page with the chart and its figures; it needs nothing from the internet.</source>
        <translation>Uma página com o gráfico e seus valores; não precisa de nada da internet.</translation>
    </message>
    <message>
        <source>What became of each area</source>
        <translation>Resultado de cada área</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>A line for each area: area_id, status, scenes, error, requests. The status is ready, no scene, failed, bad area, unconfirmed (sent without an answer: it may have been charged, and only you can order it again) or unfinished (run this again).</source>
        <translation>Uma linha para cada área: area_id, status, scenes, error, requests. O status é ready, no scene, failed, bad area, unconfirmed (enviado sem resposta: pode ter sido cobrado, e só você pode pedi-lo de novo) ou unfinished (execute isto de novo).</translation>
    </message>
    <message>
        <source>Areas with values</source>
        <translation>Áreas com valores</translation>
    </message>
    <message>
        <source>Areas without, those without a scene among them</source>
        <translation>Áreas sem valores, incluindo as que não têm cena</translation>
    </message>
    <message>
        <source>Areas whose values will come when this is run again</source>
        <translation>Áreas cujos valores virão quando isto for executado de novo</translation>
    </message>
    <message>
        <source>Orders sent by this run</source>
        <translation>Pedidos enviados por esta execução</translation>
    </message>
    <message>
        <source>Requests that all areas took or will take, and searches</source>
        <translation>Requisições que todas as áreas usaram ou usarão, e buscas</translation>
    </message>
    <message>
        <source>{parameter}: no scene can be there before {day}.</source>
        <translation>{parameter}: não pode haver cena antes de {day}.</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message numerus="yes">
        <source>%Ln download(s) (needs|need) you.</source>
        <translation>
            <numerusform>%Ln download precisa de você.</numerusform>
            <numerusform>%Ln downloads precisam de você.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BandModel</name>
    <message>
        <source>This is the usual name of the band; EOSDA has not confirmed it.</source>
        <translation>Este é o nome habitual da banda; a EOSDA não o confirmou.</translation>
    </message>
</context>
<context>
    <name>BandPanel</name>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>What lands on the map: bands as a picture, or an index</source>
        <translation>O que chega ao mapa: bandas como imagem ou um índice</translation>
    </message>
    <message>
        <source>&amp;Bands…</source>
        <translation>Ban&amp;das…</translation>
    </message>
    <message>
        <source>Choose bands one by one, and the files to deliver</source>
        <translation>Escolher as bandas uma a uma e os arquivos a entregar</translation>
    </message>
    <message>
        <source>Bands of the sensor</source>
        <translation>Bandas do sensor</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>One file per resolution</source>
        <translation>Um arquivo por resolução</translation>
    </message>
    <message>
        <source>Off: a file of its own for each band</source>
        <translation>Desligado: um arquivo próprio para cada banda</translation>
    </message>
    <message>
        <source>Names of bands that are not in the list, with commas</source>
        <translation>Nomes de bandas que não estão na lista, separados por vírgulas</translation>
    </message>
    <message>
        <source>Names of extra files to deliver, with commas. The names are not documented by EOSDA.</source>
        <translation>Nomes de arquivos extras a entregar, separados por vírgulas. Os nomes não são documentados pela EOSDA.</translation>
    </message>
    <message>
        <source>Other bands</source>
        <translation>Outras bandas</translation>
    </message>
    <message>
        <source>Metadata files</source>
        <translation>Arquivos de metadados</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>{0}: no {1}</source>
        <translation>{0}: sem {1}</translation>
    </message>
    <message>
        <source>These names are not valid: {0}</source>
        <translation>Estes nomes não são válidos: {0}</translation>
    </message>
    <message>
        <source>The bands of this sensor are not known here: type their names above.</source>
        <translation>As bandas deste sensor não são conhecidas aqui: digite os nomes acima.</translation>
    </message>
    <message>
        <source>Choose at least one band.</source>
        <translation>Escolha pelo menos uma banda.</translation>
    </message>
    <message>
        <source>Choose a preset that {0} has too.</source>
        <translation>Escolha uma predefinição que {0} também tenha.</translation>
    </message>
    <message>
        <source>mixed resolutions ({0})</source>
        <translation>resoluções diferentes ({0})</translation>
    </message>
    <message>
        <source>one GeoTIFF</source>
        <translation>um GeoTIFF</translation>
    </message>
    <message>
        <source>one JPEG 2000</source>
        <translation>um JPEG 2000</translation>
    </message>
    <message>
        <source>a zip with the metadata files</source>
        <translation>um zip com os arquivos de metadados</translation>
    </message>
    <message>
        <source>a zip: one file per resolution</source>
        <translation>um zip: um arquivo por resolução</translation>
    </message>
    <message>
        <source>a zip: one file per band</source>
        <translation>um zip: um arquivo por banda</translation>
    </message>
</context>
<context>
    <name>ChangeBetweenDates</name>
    <message>
        <source>Select two layers of the same index and of different days in the layer tree (Ctrl and a click adds one), then choose this again.</source>
        <translation>Selecione na árvore de camadas duas camadas do mesmo índice e de dias diferentes (Ctrl e um clique adiciona uma) e escolha isto de novo.</translation>
    </message>
    <message>
        <source>On the map: {0}.</source>
        <translation>No mapa: {0}.</translation>
    </message>
    <message>
        <source>Change between two dates</source>
        <translation>Mudança entre duas datas</translation>
    </message>
    <message>
        <source>The change cannot be shown. {0}</source>
        <translation>A mudança não pode ser mostrada. {0}</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{0} (right axis)</source>
        <translation>{0} (eixo direito)</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Index over time</source>
        <translation>Índice ao longo do tempo</translation>
    </message>
    <message>
        <source>No scene of these days has a value.</source>
        <translation>Nenhuma cena destes dias tem valor.</translation>
    </message>
    <message>
        <source>Average: {value}</source>
        <translation>Média: {value}</translation>
    </message>
    <message>
        <source>Most pixels: {low} to {high}</source>
        <translation>Maioria dos pixels: {low} a {high}</translation>
    </message>
    <message>
        <source>Cloud here: {cloud} %</source>
        <translation>Nuvens aqui: {cloud}%</translation>
    </message>
</context>
<context>
    <name>Classes</name>
    <message>
        <source>No data</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>Saturated or defective</source>
        <translation>Saturado ou defeituoso</translation>
    </message>
    <message>
        <source>Dark area or topographic shadow</source>
        <translation>Área escura ou sombra topográfica</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Sombra de nuvem</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Vegetação</translation>
    </message>
    <message>
        <source>Not vegetated</source>
        <translation>Sem vegetação</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Água</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Não classificado</translation>
    </message>
    <message>
        <source>Cloud medium probability</source>
        <translation>Nuvem, probabilidade média</translation>
    </message>
    <message>
        <source>Cloud high probability</source>
        <translation>Nuvem, probabilidade alta</translation>
    </message>
    <message>
        <source>Thin cirrus</source>
        <translation>Cirrus fino</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Neve ou gelo</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{name} cannot be read</source>
        <translation>Não foi possível ler {name}</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>A busca foi interrompida.</translation>
    </message>
    <message>
        <source>No API key is set.</source>
        <translation>Nenhuma chave de API definida.</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication system is disabled on this computer, so a saved key cannot be read. Enter the key for this session instead.</source>
        <translation>O sistema de autenticação do QGIS está desativado neste computador, por isso não é possível ler uma chave salva. Informe a chave só para esta sessão.</translation>
    </message>
    <message>
        <source>The authentication configuration {config_id} does not exist.</source>
        <translation>A configuração de autenticação {config_id} não existe.</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication database is locked, so the key is not known.</source>
        <translation>O banco de dados de autenticação do QGIS está bloqueado, por isso a chave não é conhecida.</translation>
    </message>
    <message>
        <source>The authentication configuration {config_id} holds no API key.</source>
        <translation>A configuração de autenticação {config_id} não contém nenhuma chave de API.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation>sem SRC</translation>
    </message>
    <message>
        <source>an unknown CRS</source>
        <translation>um SRC desconhecido</translation>
    </message>
    <message>
        <source>QGIS cannot open {name}.</source>
        <translation>O QGIS não consegue abrir {name}.</translation>
    </message>
    <message>
        <source>Clear up</source>
        <translation>Fazer limpeza</translation>
    </message>
    <message>
        <source>Look into the downloads</source>
        <translation>Verificar os downloads</translation>
    </message>
    <message>
        <source>Read downloads</source>
        <translation>Ler downloads</translation>
    </message>
    <message>
        <source>Plan the downloads</source>
        <translation>Planejar os downloads</translation>
    </message>
    <message>
        <source>Read the job</source>
        <translation>Ler o trabalho</translation>
    </message>
    <message>
        <source>Cancelled. Orders already sent are kept and go on when run again.</source>
        <translation>Cancelado. Os pedidos já enviados são mantidos e continuam quando isto for executado de novo.</translation>
    </message>
    <message>
        <source>The time limit is over. What has been ordered is kept.</source>
        <translation>O tempo limite acabou. O que foi pedido é mantido.</translation>
    </message>
    <message>
        <source>Open the list of downloads</source>
        <translation>Abrir a lista de downloads</translation>
    </message>
    <message>
        <source>Write the list of downloads</source>
        <translation>Gravar a lista de downloads</translation>
    </message>
    <message>
        <source>It is not known which scene this part is of.</source>
        <translation>Não se sabe de qual cena é esta parte.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to.</source>
        <translation>Não é possível gravar na pasta {folder}.</translation>
    </message>
    <message>
        <source>Another process has taken this job over, or it was cancelled.</source>
        <translation>Outro processo assumiu este trabalho, ou ele foi cancelado.</translation>
    </message>
    <message>
        <source>Stopped while fetching.</source>
        <translation>Interrompido durante a transferência.</translation>
    </message>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>O serviço não conhece mais esta tarefa.</translation>
    </message>
    <message>
        <source>Stopped while the order was being sent.</source>
        <translation>Interrompido enquanto o pedido era enviado.</translation>
    </message>
    <message>
        <source>The scene has no data here.</source>
        <translation>A cena não tem dados aqui.</translation>
    </message>
    <message>
        <source>The service gave up on this task.</source>
        <translation>O serviço desistiu desta tarefa.</translation>
    </message>
    <message>
        <source>The service sent a file instead of statistics.</source>
        <translation>O serviço enviou um arquivo em vez de estatísticas.</translation>
    </message>
    <message>
        <source>The service did not finish in time.</source>
        <translation>O serviço não terminou a tempo.</translation>
    </message>
    <message>
        <source>The list of downloads {path} is damaged and in use.</source>
        <translation>A lista de downloads {path} está danificada e em uso.</translation>
    </message>
    <message>
        <source>The list of downloads {path} was written by a newer version of EOSDA Imagery. Nothing in it has been changed. Please update the plugin.</source>
        <translation>A lista de downloads {path} foi gravada por uma versão mais nova do EOSDA Imagery. Nada nela foi alterado. Atualize o complemento.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be kept in {path}: {reason}. Please make the folder writable, or set EOSDA_DATA_DIR to another one.</source>
        <translation>A lista de downloads não pode ser mantida em {path}: {reason}. Permita a gravação na pasta ou defina outra em EOSDA_DATA_DIR.</translation>
    </message>
    <message>
        <source>Cancelled while the order was being sent: it may have been charged.</source>
        <translation>Cancelado enquanto o pedido era enviado: ele pode ter sido cobrado.</translation>
    </message>
    <message>
        <source>What is stored of this order cannot be read.</source>
        <translation>Não é possível ler o que está guardado deste pedido.</translation>
    </message>
    <message>
        <source>QGIS was closed while the order was being sent.</source>
        <translation>O QGIS foi fechado enquanto o pedido era enviado.</translation>
    </message>
    <message>
        <source>The same was ordered for another download, and no answer came: it may have been charged.</source>
        <translation>O mesmo foi pedido para outro download, e não houve resposta: pode ter sido cobrado.</translation>
    </message>
    <message>
        <source>No key is chosen.</source>
        <translation>Nenhuma chave escolhida.</translation>
    </message>
    <message>
        <source>Bands {bands} of {view_id}, cut to the area of interest by EOSDA API Connect (task type lbe).</source>
        <translation>Bandas {bands} de {view_id}, recortadas pela área de interesse pela EOSDA API Connect (tipo de tarefa lbe).</translation>
    </message>
    <message>
        <source>Scene {view_id}.</source>
        <translation>Cena {view_id}.</translation>
    </message>
    <message>
        <source>Acquired {time}.</source>
        <translation>Adquirida em {time}.</translation>
    </message>
    <message>
        <source>Satellite {name}.</source>
        <translation>Satélite {name}.</translation>
    </message>
    <message>
        <source>Cloud cover of the whole scene {cloud} percent.</source>
        <translation>Cobertura de nuvens da cena inteira: {cloud} por cento.</translation>
    </message>
    <message>
        <source>There is no quick look of an area that crosses 180°.</source>
        <translation>Não há visão rápida de uma área que cruza 180°.</translation>
    </message>
    <message>
        <source>There is no quick look of an area so near to a pole.</source>
        <translation>Não há visão rápida de uma área tão perto de um polo.</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>Não foi possível ler a imagem</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>A imagem</translation>
    </message>
    <message>
        <source>The picture does not have the size that was asked for.</source>
        <translation>A imagem não tem o tamanho que foi pedido.</translation>
    </message>
    <message>
        <source>The two layers have different grids: one was averaged by area onto the grid of the other.</source>
        <translation>As duas camadas têm grades diferentes: uma foi calculada por média de área na grade da outra.</translation>
    </message>
    <message>
        <source>{later} minus {earlier}, pixel by pixel.</source>
        <translation>{later} menos {earlier}, pixel a pixel.</translation>
    </message>
    <message>
        <source>QGIS cannot show the preview.</source>
        <translation>O QGIS não consegue mostrar a prévia.</translation>
    </message>
    <message>
        <source>The planning was stopped.</source>
        <translation>O planejamento foi interrompido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned</source>
        <translation>
            <numerusform>%Ln planejado</numerusform>
            <numerusform>%Ln planejados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln pronto</numerusform>
            <numerusform>%Ln prontos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>%Ln inacabado</numerusform>
            <numerusform>%Ln inacabados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln com falha</numerusform>
            <numerusform>%Ln com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconfirmed</source>
        <translation>
            <numerusform>%Ln não confirmado</numerusform>
            <numerusform>%Ln não confirmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a scene</source>
        <translation>
            <numerusform>%Ln sem cena</numerusform>
            <numerusform>%Ln sem cena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad area(s)</source>
        <translation>
            <numerusform>%Ln área inválida</numerusform>
            <numerusform>%Ln áreas inválidas</numerusform>
        </translation>
    </message>
    <message>
        <source>The delivered rasters are turned, mirrored or bent in different ways, which one raster cannot hold with its pixels untouched. The files are kept as delivered. Put them on one grid with GDAL&apos;s “Warp (reproject)”.</source>
        <translation>Os rasters entregues estão girados, espelhados ou curvados de modos diferentes, que um raster não pode conter sem alterar os pixels. Os arquivos são mantidos como foram entregues. Ponha-os em uma só grade com “Reprojetar coordenadas” do GDAL.</translation>
    </message>
    <message>
        <source>The scene has no data in the area.</source>
        <translation>A cena não tem dados na área.</translation>
    </message>
    <message>
        <source>part {order}</source>
        <translation>parte {order}</translation>
    </message>
    <message>
        <source>The parts beside {name} cannot be joined</source>
        <translation>Não foi possível unir as partes ao lado de {name}</translation>
    </message>
    <message>
        <source>The parts of the area came in different CRSs, {names}, which one raster cannot hold with its pixels untouched. The files are kept as delivered: warp those of one CRS to the other with GDAL&apos;s “Warp (reproject)”, or run this for the area on either side of the border of the zones.</source>
        <translation>As partes da área vieram em SRC diferentes, {names}, que um raster não pode conter sem alterar os pixels. Os arquivos são mantidos como foram entregues: reprojete os de um SRC para o outro com “Reprojetar coordenadas” do GDAL ou execute isto para a área de cada lado do limite das zonas.</translation>
    </message>
    <message>
        <source>The clouds of {name} cannot be read</source>
        <translation>Não foi possível ler as nuvens de {name}</translation>
    </message>
    <message>
        <source>The clouds are not masked: this sensor has no band that tells of them.</source>
        <translation>As nuvens não foram mascaradas: este sensor não tem uma banda que as indique.</translation>
    </message>
    <message>
        <source>The clouds are not masked: the service did not deliver {name}.</source>
        <translation>As nuvens não foram mascaradas: o serviço não entregou {name}.</translation>
    </message>
    <message>
        <source>Masked as cloud, shadow or cirrus: {share} %.</source>
        <translation>Mascarado como nuvem, sombra ou cirrus: {share}%.</translation>
    </message>
    <message>
        <source>The clouds cannot be masked</source>
        <translation>Não foi possível mascarar as nuvens</translation>
    </message>
    <message>
        <source>Stopped while joining.</source>
        <translation>Interrompido durante a união.</translation>
    </message>
    <message>
        <source>The area cannot be put on the raster</source>
        <translation>Não foi possível pôr a área sobre o raster</translation>
    </message>
    <message>
        <source>QGIS cannot open the raster.</source>
        <translation>O QGIS não consegue abrir o raster.</translation>
    </message>
    <message>
        <source>The values cannot be counted</source>
        <translation>Não foi possível contar os valores</translation>
    </message>
    <message>
        <source>The bands are in different CRSs, so that no index can be made of them.</source>
        <translation>As bandas estão em SRC diferentes, por isso não se pode fazer um índice com elas.</translation>
    </message>
    <message>
        <source>The index cannot be written</source>
        <translation>Não foi possível gravar o índice</translation>
    </message>
    <message>
        <source>The rows of {name} do not run from west to east, which is what an index is computed on. Straighten it with GDAL&apos;s “Warp (reproject)” first.</source>
        <translation>As linhas de {name} não vão de oeste para leste, o que é necessário para calcular um índice. Endireite-o antes com “Reprojetar coordenadas” do GDAL.</translation>
    </message>
    <message>
        <source>The index cannot be computed. {reason}</source>
        <translation>Não foi possível calcular o índice. {reason}</translation>
    </message>
    <message>
        <source>The grids of the two layers are turned or mirrored differently, so that they cannot be compared.</source>
        <translation>As grades das duas camadas estão giradas ou espelhadas de formas diferentes, por isso não podem ser comparadas.</translation>
    </message>
    <message>
        <source>The two layers have no place in common.</source>
        <translation>As duas camadas não têm nenhum lugar em comum.</translation>
    </message>
    <message>
        <source>The change cannot be written</source>
        <translation>Não foi possível gravar a mudança</translation>
    </message>
    <message>
        <source>{index} cannot be computed: {names} did not come.</source>
        <translation>Não foi possível calcular {index}: {names} não chegou.</translation>
    </message>
    <message>
        <source>{index} needs reflectance, and the delivered files do not say by which scale their values become that.</source>
        <translation>{index} precisa de reflectância, e os arquivos entregues não dizem com qual escala seus valores se convertem nela.</translation>
    </message>
    <message>
        <source>{index} = {formula}, with {scales} ({values}).</source>
        <translation>{index} = {formula}, com {scales} ({values}).</translation>
    </message>
    <message>
        <source>Averaged by area onto the grid of the coarsest band: {names}.</source>
        <translation>Ajustadas à grade da banda mais grosseira pela média por área: {names}.</translation>
    </message>
    <message>
        <source>No pixel is left: all with data are cloud, shadow or cirrus.</source>
        <translation>Não sobrou nenhum pixel: todos os que têm dados são nuvem, sombra ou cirrus.</translation>
    </message>
    <message>
        <source>No pixel has a value: the bands have no data in common.</source>
        <translation>Nenhum pixel tem valor: as bandas não têm dados em comum.</translation>
    </message>
    <message>
        <source>Give each band the sensor&apos;s name of it as its description, or take a raster that was downloaded here: its bands have theirs.</source>
        <translation>Dê a cada banda, como descrição, o nome que o sensor lhe dá, ou use um raster baixado aqui: suas bandas já têm os nomes.</translation>
    </message>
    <message>
        <source>{name} has no names of bands such as B04 or B8.</source>
        <translation>{name} não tem nomes de bandas como B04 ou B8.</translation>
    </message>
    <message>
        <source>No raster in {name} has bands with names such as B04 or B8.</source>
        <translation>Nenhum raster em {name} tem bandas com nomes como B04 ou B8.</translation>
    </message>
    <message>
        <source>The delivered bands have a scale and an offset, which an .img cannot hold: its values are as stored. A .tif has both.</source>
        <translation>As bandas entregues têm escala e deslocamento, que um .img não pode conter: seus valores ficam como armazenados. Um .tif tem ambos.</translation>
    </message>
    <message>
        <source>The delivered raster hides some of its pixels, which an .img cannot: they are 0 there, or its nodata value. A .tif hides them.</source>
        <translation>O raster entregue oculta alguns de seus pixels, o que um .img não pode fazer: ali eles são 0, ou o seu valor sem dados. Um .tif os oculta.</translation>
    </message>
    <message>
        <source>The parts of a band cannot be joined</source>
        <translation>Não foi possível unir as partes de uma banda</translation>
    </message>
    <message>
        <source>The delivered files do not say which band is {names}. The files are kept as delivered.</source>
        <translation>Os arquivos entregues não dizem qual banda é {names}. Os arquivos são mantidos como foram entregues.</translation>
    </message>
    <message>
        <source>The bands cannot be joined</source>
        <translation>Não foi possível unir as bandas</translation>
    </message>
    <message>
        <source>The parts of {name} differ in scale, offset or unit, so that one number would have several meanings in one raster. The files are kept as delivered.</source>
        <translation>As partes de {name} diferem em escala, deslocamento ou unidade, de modo que um número teria vários significados em um raster. Os arquivos são mantidos como entregues.</translation>
    </message>
    <message>
        <source>The parts of {names} declare other values as nodata each; in the result it is that of the first which declares one.</source>
        <translation>As partes de {names} declaram valores sem dados diferentes; no resultado vale o da primeira que declara um.</translation>
    </message>
    <message>
        <source>The raster cannot be written</source>
        <translation>Não foi possível gravar o raster</translation>
    </message>
    <message>
        <source>an .img cannot hold where these pixels lie, a .tif can</source>
        <translation>um .img não pode guardar onde ficam estes pixels, um .tif pode</translation>
    </message>
    <message>
        <source>An .img of this size would be two files. Choose a .tif instead.</source>
        <translation>Um .img deste tamanho seriam dois arquivos. Escolha um .tif.</translation>
    </message>
    <message>
        <source>A delivered raster cannot be read</source>
        <translation>Não foi possível ler um raster entregue</translation>
    </message>
    <message>
        <source>The plugin&apos;s data folder {folder} cannot be written to: {reason}. Name another one in the environment variable {env_data_dir}.</source>
        <translation>Não é possível gravar na pasta de dados do complemento {folder}: {reason}. Indique outra na variável de ambiente {env_data_dir}.</translation>
    </message>
    <message>
        <source>{name} is written, but not the STAC item beside it: {error}.</source>
        <translation>{name} está gravado, mas não o item STAC ao lado: {error}.</translation>
    </message>
    <message>
        <source>The delivered zip is damaged: {error}.</source>
        <translation>O zip entregue está danificado: {error}.</translation>
    </message>
    <message>
        <source>The delivered zip holds no raster that can be read: {left}.</source>
        <translation>O zip entregue não contém nenhum raster legível: {left}.</translation>
    </message>
    <message>
        <source>The delivered zip holds no raster that can be read.</source>
        <translation>O zip entregue não contém nenhum raster legível.</translation>
    </message>
    <message>
        <source>The delivered zip holds more files than can be right: {infos}.</source>
        <translation>O zip entregue contém mais arquivos do que pode haver: {infos}.</translation>
    </message>
    <message>
        <source>The delivered zip holds far more rasters than were ordered: {rasters}.</source>
        <translation>O zip entregue contém muito mais rasters do que foram pedidos: {rasters}.</translation>
    </message>
    <message>
        <source>{info} (not ordered)</source>
        <translation>{info} (não pedido)</translation>
    </message>
    <message>
        <source>a hidden file</source>
        <translation>um arquivo oculto</translation>
    </message>
    <message>
        <source>The delivered zip would unpack to more than {value} MB, far more than was ordered.</source>
        <translation>O zip entregue ocuparia mais de {value} MB descompactado, muito mais do que foi pedido.</translation>
    </message>
    <message>
        <source>{info} in the delivered zip would unpack to an absurd size.</source>
        <translation>{info} no zip entregue seria descompactado para um tamanho absurdo.</translation>
    </message>
    <message>
        <source>It is no raster.</source>
        <translation>Não é um raster.</translation>
    </message>
    <message>
        <source>Stopped while unpacking.</source>
        <translation>Interrompido durante a descompactação.</translation>
    </message>
    <message>
        <source>Ordered and not delivered: {names}.</source>
        <translation>Pedido e não entregue: {names}.</translation>
    </message>
    <message>
        <source>What was delivered covers {percent} % of what was ordered.</source>
        <translation>O que foi entregue cobre {percent}% do que foi pedido.</translation>
    </message>
    <message>
        <source>Its pixels are {metres} m wide; {ordered} m were ordered.</source>
        <translation>Seus pixels têm {metres} m de largura; foram pedidos {ordered} m.</translation>
    </message>
    <message>
        <source>The raster cannot be put on the map</source>
        <translation>Não foi possível pôr o raster no mapa</translation>
    </message>
    <message>
        <source>{path} is far too large for statistics.</source>
        <translation>{path} é grande demais para estatísticas.</translation>
    </message>
    <message>
        <source>{path} holds no statistics.</source>
        <translation>{path} não contém estatísticas.</translation>
    </message>
    <message>
        <source>None of the statistics that the service sent can be read.</source>
        <translation>Nenhuma das estatísticas que o serviço enviou pode ser lida.</translation>
    </message>
    <message>
        <source>Cannot write to {path}: {reason}.</source>
        <translation>Não é possível gravar em {path}: {reason}.</translation>
    </message>
    <message>
        <source>Not enough room in {folder}: {needed} needed, {free} free.</source>
        <translation>Espaço insuficiente em {folder}: necessário {needed}, livre {free}.</translation>
    </message>
    <message>
        <source>The service sends more than {max_bytes}, far more than was ordered.</source>
        <translation>O serviço envia mais de {max_bytes}, muito mais do que foi pedido.</translation>
    </message>
    <message>
        <source>Stopped while copying.</source>
        <translation>Interrompido durante a cópia.</translation>
    </message>
    <message>
        <source>no place on the map</source>
        <translation>sem lugar no mapa</translation>
    </message>
    <message>
        <source>The delivered file does not say where on the map it lies.</source>
        <translation>O arquivo entregue não diz onde fica no mapa.</translation>
    </message>
    <message>
        <source>outside the area</source>
        <translation>fora da área</translation>
    </message>
    <message>
        <source>The delivered raster lies outside the area that was ordered.</source>
        <translation>O raster entregue está fora da área que foi pedida.</translation>
    </message>
    <message>
        <source>place not checked</source>
        <translation>lugar não verificado</translation>
    </message>
    <message>
        <source>The CRS of the delivered raster cannot be transformed to longitude and latitude, so it cannot be checked whether it lies where it was ordered.</source>
        <translation>O SRC do raster entregue não pode ser transformado em longitude e latitude, por isso não é possível verificar se ele está onde foi pedido.</translation>
    </message>
    <message>
        <source>{problem} The files are kept as delivered.</source>
        <translation>{problem} Os arquivos são mantidos como foram entregues.</translation>
    </message>
    <message>
        <source>The service delivered an empty file.</source>
        <translation>O serviço entregou um arquivo vazio.</translation>
    </message>
    <message>
        <source>The service delivered a text or web page instead of a raster.</source>
        <translation>O serviço entregou um texto ou uma página web em vez de um raster.</translation>
    </message>
    <message>
        <source>The delivered file is no GeoTIFF, JPEG 2000 or zip.</source>
        <translation>O arquivo entregue não é GeoTIFF, JPEG 2000 nem zip.</translation>
    </message>
    <message>
        <source>The delivered raster</source>
        <translation>O raster entregue</translation>
    </message>
    <message>
        <source>The delivered raster says that it has {rasterxsize} × {rasterysize} pixels (bands: {count}), far more than were ordered.</source>
        <translation>O raster entregue diz ter {rasterxsize} × {rasterysize} pixels (bandas: {count}), muito mais do que foi pedido.</translation>
    </message>
    <message>
        <source>The delivered raster cannot be read</source>
        <translation>Não foi possível ler o raster entregue</translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <translation>{name} não está mais lá.</translation>
    </message>
</context>
<context>
    <name>CornerTool</name>
    <message>
        <source>Click or drag a corner. A cross or a double click adds one, Delete removes it, Escape ends.</source>
        <translation>Clique em um vértice ou arraste-o. Uma cruz ou um duplo clique adiciona um, Delete remove, Esc termina.</translation>
    </message>
    <message>
        <source>The area has too many corners to edit here. Edit it as a layer of QGIS.</source>
        <translation>A área tem vértices demais para editar aqui. Edite-a como camada do QGIS.</translation>
    </message>
    <message>
        <source>The area cannot be shown in the CRS of the map.</source>
        <translation>A área não pode ser mostrada no SRC do mapa.</translation>
    </message>
    <message>
        <source>The corner has no place on Earth there.</source>
        <translation>O vértice não tem lugar na Terra ali.</translation>
    </message>
    <message>
        <source>An area needs three corners or more.</source>
        <translation>Uma área precisa de pelo menos três vértices.</translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message>
        <source>Scenes listed</source>
        <translation>Cenas listadas</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln day(s)</source>
        <translation>
            <numerusform>{shown} de %Ln dia</numerusform>
            <numerusform>{shown} de %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>What hides the others</source>
        <translation>O que oculta os outros</translation>
    </message>
    <message>
        <source>All days found are listed</source>
        <translation>Todos os dias encontrados estão listados</translation>
    </message>
    <message>
        <source>Cloud ≤ {0} % hides {1}: show</source>
        <translation>Nuvens ≤ {0}% ocultam {1}: mostrar</translation>
    </message>
    <message>
        <source>Covers ≥ {0} % hides {1}</source>
        <translation>Cobre ≥ {0}% oculta {1}</translation>
    </message>
    <message>
        <source>{0} hides {1}</source>
        <translation>{0} oculta {1}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Enter key…</source>
        <translation>Informar chave…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opções…</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Abrir log</translation>
    </message>
</context>
<context>
    <name>DesktopDriver</name>
    <message>
        <source>The list of downloads was damaged. It is kept as {0}, and a new one has been begun. Files that were downloaded are still in their folders.</source>
        <translation>A lista de downloads estava danificada. Ela foi guardada como {0}, e uma nova foi iniciada. Os arquivos baixados continuam em suas pastas.</translation>
    </message>
    <message>
        <source>The list of downloads was damaged, and its latest changes may be missing. Please compare it with what you have ordered.</source>
        <translation>A lista de downloads estava danificada, e as últimas alterações podem estar faltando. Compare-a com o que você pediu.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be used just now: {0}</source>
        <translation>A lista de downloads não pode ser usada agora: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) of the list cannot be read and are left out. The log tells which.</source>
        <translation>
            <numerusform>%n download da lista não pode ser lido e foi deixado de fora. O log diz qual.</numerusform>
            <numerusform>%n downloads da lista não podem ser lidos e foram deixados de fora. O log diz quais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloads wait for an API key. Enter it in Settings &gt; Options &gt; EOSDA Imagery.</source>
        <translation>Os downloads esperam uma chave de API. Informe-a em Configurações &gt; Opções &gt; EOSDA Imagery.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details of {0}</source>
        <translation>Detalhes de {0}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the text, which never holds your key</source>
        <translation>Copia o texto, que nunca contém sua chave</translation>
    </message>
</context>
<context>
    <name>DownloadAgain</name>
    <message>
        <source>Area of a layer</source>
        <translation>Área de uma camada</translation>
    </message>
    <message>
        <source>{what}: order it again ({cost})?</source>
        <translation>{what}: pedir de novo ({cost})?</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Baixar de novo</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
</context>
<context>
    <name>DownloadBands</name>
    <message>
        <source>Download bands</source>
        <translation>Baixar bandas</translation>
    </message>
    <message>
        <source>Downloads bands of one satellite scene, cropped to an area.</source>
        <translation>Baixa bandas de uma cena de satélite, recortadas por uma área.</translation>
    </message>
    <message>
        <source>Orders bands of one satellite scene from EOSDA API Connect, cropped to the area of interest, waits until they are made and writes them to one raster: the bands in the sequence asked for, with their names. Pixel values and the grid are those of the scene; bands of different resolution are put on the finest grid by nearest neighbour.

The scene is named by its view id, as found by “Search scenes”. All features of the area together are the area. The service takes one polygon an order: an area in several parts, or over the limit in the options, takes several orders, whose results are joined.

An order takes about three requests of your plan. Nothing is paid twice: what has been asked for before is used again, and a run that was cancelled or ran out of time goes on when it is run again with the same parameters.</source>
        <translation>Pede à EOSDA API Connect bandas de uma cena de satélite, recortadas pela área de interesse, espera até que estejam prontas e as grava em um raster: as bandas na ordem pedida, com seus nomes. Os valores dos pixels e a grade são os da cena; bandas de resoluções diferentes são postas na grade mais fina pelo vizinho mais próximo.

A cena é indicada pelo seu view id, encontrado por “Buscar cenas”. Todas as feições da área juntas formam a área. O serviço aceita um polígono por pedido: uma área em várias partes, ou acima do limite das opções, exige vários pedidos, cujos resultados são unidos.

Um pedido usa cerca de três requisições do seu plano. Nada é pago duas vezes: o que já foi pedido é usado de novo, e uma execução cancelada ou sem tempo continua quando é executada de novo com os mesmos parâmetros.</translation>
    </message>
    <message>
        <source>satellite,imagery,scene,bands,download,crop,clip,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos,raster</source>
        <translation>satélite,imagens,cena,bandas,download,baixar,recorte,recortar,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos,raster</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. All features together are the area. What is over the area limit is cut into several orders, and parts that lie close together share one; the raster shows the area and not what lies between.</source>
        <translation>Polígonos, em qualquer SRC. Todas as feições juntas formam a área. O que excede o limite de área é dividido em vários pedidos, e partes próximas compartilham um; o raster mostra a área e não o que está entre elas.</translation>
    </message>
    <message>
        <source>View id of the scene</source>
        <translation>View id da cena</translation>
    </message>
    <message>
        <source>The id of the scene at the service, for example S2L2A/35/U/LR/2026/11/3/0. It is the field view_id of “Search scenes”.</source>
        <translation>O id da cena no serviço, por exemplo S2L2A/35/U/LR/2026/11/3/0. É o campo view_id de “Buscar cenas”.</translation>
    </message>
    <message>
        <source>Metadata files</source>
        <translation>Arquivos de metadados</translation>
    </message>
    <message>
        <source>Names of metadata files to deliver beside the bands, separated by commas. They are found in the folder of the delivered files.</source>
        <translation>Nomes de arquivos de metadados a entregar com as bandas, separados por vírgulas. Eles ficam na pasta dos arquivos entregues.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Endereço de retorno</translation>
    </message>
    <message>
        <source>Web address that the service notifies when the order is finished. It is not needed for the download itself.</source>
        <translation>Endereço da web que o serviço notifica quando o pedido fica pronto. Não é necessário para o download em si.</translation>
    </message>
    <message>
        <source>Use an identical earlier request</source>
        <translation>Usar um pedido anterior idêntico</translation>
    </message>
    <message>
        <source>If exactly this was ordered before, use its files or go on with it instead of paying again. If this is off, a new order is always sent and paid for.</source>
        <translation>Se exatamente isto já foi pedido, usar seus arquivos ou continuá-lo em vez de pagar de novo. Se estiver desligado, um novo pedido é sempre enviado e pago.</translation>
    </message>
    <message>
        <source>Downloaded bands</source>
        <translation>Bandas baixadas</translation>
    </message>
    <message>
        <source>The raster to write: GeoTIFF (.tif) or Erdas Imagine (.img).</source>
        <translation>O raster a gravar: GeoTIFF (.tif) ou Erdas Imagine (.img).</translation>
    </message>
    <message>
        <source>Folder for the files as delivered</source>
        <translation>Pasta para os arquivos como entregues</translation>
    </message>
    <message>
        <source>Where the files go exactly as the service delivers them. Empty: a folder of the QGIS profile, where they are kept for use again.</source>
        <translation>Para onde vão os arquivos exatamente como o serviço os entrega. Vazio: uma pasta do perfil do QGIS, onde são guardados para novo uso.</translation>
    </message>
    <message>
        <source>There is no scene to download. A search that finds none gives an empty view id: widen its dates and limits, or write the view id of a scene.</source>
        <translation>Não há cena para baixar. Uma busca que não encontra nenhuma dá um view id vazio: amplie suas datas e limites ou escreva o view id de uma cena.</translation>
    </message>
    <message>
        <source>It looks like S2L2A/35/U/LR/2026/11/3/0; take it from the field view_id of “Search scenes”.</source>
        <translation>Tem a forma S2L2A/35/U/LR/2026/11/3/0; copie-o do campo view_id de “Buscar cenas”.</translation>
    </message>
    <message>
        <source>Write names of files without folders, separated by commas, or leave it empty.</source>
        <translation>Escreva nomes de arquivos sem pastas, separados por vírgulas, ou deixe vazio.</translation>
    </message>
    <message>
        <source>It starts with https:// and has no spaces; leave it empty if you have none.</source>
        <translation>Começa com https:// e não tem espaços; deixe vazio se não tiver nenhum.</translation>
    </message>
</context>
<context>
    <name>DownloadBatch</name>
    <message>
        <source>Download bands for many areas</source>
        <translation>Baixar bandas para muitas áreas</translation>
    </message>
    <message>
        <source>Downloads bands for many areas and dates, one raster each, with an index.</source>
        <translation>Baixa bandas para muitas áreas e datas, um raster para cada, com uma lista de resultados.</translation>
    </message>
    <message>
        <source>Orders bands from EOSDA API Connect for every feature of a polygon layer, of the scenes in a layer or found by a search, waits within the service&apos;s limits until they are made, and writes one GeoTIFF for each area and scene.

The index is a polygon layer with a line for each result: area_id, view_id, date, cloud, coverage, status, path, error, requests. The status is ready, failed, unconfirmed (sent without an answer: it may have been charged, and only you can order it again), unfinished (the time was over: run this again), no scene, bad area, or planned in a dry run. A feature that cannot be used does not stop the others; the run fails only if nothing came at all.

An order takes about three requests of your plan; a search takes one for every 500 scenes, and areas close together share one. Try a dry run first: it orders nothing and says what all would cost. It does search if no scenes are given, and those searches count.

Nothing is paid twice: a run that was stopped, killed or out of time goes on when it is run again with the same parameters. How to run it unattended: docs/unattended.md on the project&apos;s page.</source>
        <translation>Pede bandas à EOSDA API Connect para cada feição de uma camada de polígonos, das cenas de uma camada ou encontradas por uma busca, espera dentro dos limites do serviço até que estejam prontas e grava um GeoTIFF para cada área e cena.

A lista é uma camada de polígonos com uma linha para cada resultado: area_id, view_id, date, cloud, coverage, status, path, error, requests. O status é ready, failed, unconfirmed (enviado sem resposta: pode ter sido cobrado, e só você pode pedi-lo de novo), unfinished (o tempo acabou: execute isto de novo), no scene, bad area ou planned em uma simulação. Uma feição que não pode ser usada não impede as outras; a execução só falha se nada chegar.

Um pedido usa cerca de três requisições do seu plano; uma busca usa uma para cada 500 cenas, e áreas próximas compartilham uma. Faça antes uma simulação: ela não pede nada e diz quanto tudo custaria. Se não forem indicadas cenas, ela faz buscas, e essas buscas contam.

Nada é pago duas vezes: uma execução interrompida, encerrada à força ou sem tempo continua quando é executada de novo com os mesmos parâmetros. Como executar sem supervisão: docs/unattended.md na página do projeto.</translation>
    </message>
    <message>
        <source>satellite,imagery,scenes,bands,download,batch,bulk,fields,parcels,time series,clip,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos,raster</source>
        <translation>satélite,imagens,cenas,bandas,download,baixar,lote,em massa,talhões,parcelas,série temporal,recortar,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos,raster</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. Each feature is an area of its own; one over the area limit takes several orders, whose results are joined.</source>
        <translation>Polígonos, em qualquer SRC. Cada feição é uma área própria; uma acima do limite de área exige vários pedidos, cujos resultados são unidos.</translation>
    </message>
    <message>
        <source>Field that names the areas</source>
        <translation>Campo que dá nome às áreas</translation>
    </message>
    <message>
        <source>Its value begins the name of each file and stands in the index. Empty: the feature&apos;s number. Areas of the same name are kept apart all the same.</source>
        <translation>Seu valor inicia o nome de cada arquivo e aparece na lista. Vazio: o número da feição. Áreas de mesmo nome são mantidas separadas mesmo assim.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Cenas</translation>
    </message>
    <message>
        <source>Layer or table with a field view_id, such as the result of “Search scenes” (a CSV needs a second column). Fields cloud and date are used if they are there. A scene with a footprint is taken for the areas that it touches, one without for all. Empty: a search with the dataset and the dates below.</source>
        <translation>Camada ou tabela com um campo view_id, como o resultado de “Buscar cenas” (um CSV precisa de uma segunda coluna). Os campos cloud e date são usados se existirem. Uma cena com contorno é usada para as áreas que toca, uma sem contorno para todas. Vazio: uma busca com o conjunto de dados e as datas abaixo.</translation>
    </message>
    <message>
        <source>Scenes for each area</source>
        <translation>Cenas para cada área</translation>
    </message>
    <message>
        <source>Of the scenes within the limits “all”, the one with the least cloud (“clearest”), the newest (“latest”), or the one with the least cloud in each calendar month (“clearest per month”).</source>
        <translation>Das cenas dentro dos limites: todas (“all”), a de menos nuvens (“clearest”), a mais recente (“latest”) ou a de menos nuvens em cada mês do calendário (“clearest per month”).</translation>
    </message>
    <message>
        <source>Dry run: plan and cost only</source>
        <translation>Simulação: só plano e custo</translation>
    </message>
    <message>
        <source>Order nothing: write the index with what is planned, and say what it would cost. Without SCENES it searches, which takes a request or more of your plan.</source>
        <translation>Não pedir nada: gravar a lista com o que está planejado e dizer quanto custaria. Sem SCENES faz buscas, o que usa uma ou mais requisições do seu plano.</translation>
    </message>
    <message>
        <source>Folder for the rasters</source>
        <translation>Pasta para os rasters</translation>
    </message>
    <message>
        <source>Where the GeoTIFFs go, named by area, date, sensor, tile and bands. A raster that lies there already is not ordered again.</source>
        <translation>Para onde vão os GeoTIFFs, com nomes formados por área, data, sensor, tile e bandas. Um raster que já está lá não é pedido de novo.</translation>
    </message>
    <message>
        <source>Index of results</source>
        <translation>Lista dos resultados</translation>
    </message>
    <message>
        <source>Polygon layer in EPSG:4326 with a line for each result: what became of it.</source>
        <translation>Camada de polígonos em EPSG:4326 com uma linha para cada resultado: o que aconteceu com ele.</translation>
    </message>
    <message>
        <source>Results that are ready</source>
        <translation>Resultados prontos</translation>
    </message>
    <message>
        <source>Results that failed, areas without a result among them</source>
        <translation>Resultados que falharam, incluindo as áreas sem resultado</translation>
    </message>
    <message>
        <source>Results that will come when this is run again</source>
        <translation>Resultados que virão quando isto for executado de novo</translation>
    </message>
    <message>
        <source>Orders sent by this run, or to be sent after a dry run</source>
        <translation>Pedidos enviados por esta execução, ou a enviar depois de uma simulação</translation>
    </message>
    <message>
        <source>Requests that all results took or will take, and searches</source>
        <translation>Requisições que todos os resultados usaram ou usarão, e buscas</translation>
    </message>
</context>
<context>
    <name>DownloadsDrawer</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Open or close the list of downloads</source>
        <translation>Abrir ou fechar a lista de downloads</translation>
    </message>
</context>
<context>
    <name>DownloadsPanel</name>
    <message>
        <source>Show on map</source>
        <translation>Mostrar no mapa</translation>
    </message>
    <message>
        <source>Add what is here ({0} of {1})</source>
        <translation>Adicionar o que está aqui ({0} de {1})</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>No downloads yet. Choose a scene and press Download.</source>
        <translation>Ainda sem downloads. Escolha uma cena e clique em Baixar.</translation>
    </message>
    <message>
        <source>Pause, resume, retry or clear the whole list</source>
        <translation>Pausar, retomar, tentar de novo ou limpar a lista inteira</translation>
    </message>
    <message>
        <source>Paused: new downloads wait.</source>
        <translation>Pausado: novos downloads esperam.</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln download(s) (waits|wait), and so do new ones.</source>
        <translation>
            <numerusform>Pausado: %Ln download espera, e os novos também.</numerusform>
            <numerusform>Pausado: %Ln downloads esperam, e os novos também.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Pedir de novo</translation>
    </message>
    <message>
        <source>Retry orders again: {cost}. What was not confirmed may already have been charged, and would be charged again.</source>
        <translation>“Tentar de novo” faz o pedido outra vez: {cost}. O que não foi confirmado pode já ter sido cobrado e seria cobrado de novo.</translation>
    </message>
    <message>
        <source>Retry orders again: {cost}.</source>
        <translation>“Tentar de novo” faz o pedido outra vez: {cost}.</translation>
    </message>
</context>
<context>
    <name>DrawButton</name>
    <message>
        <source>Drawn polygon</source>
        <translation>Polígono desenhado</translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation>Desenhar polígono</translation>
    </message>
    <message>
        <source>Draw polygon: click the corners, right click or Enter ends, Backspace takes the last corner back. With Shift it is added to the area.</source>
        <translation>Desenhar polígono: clique nos vértices; o botão direito ou Enter termina, Backspace desfaz o último vértice. Com Shift, é adicionado à área.</translation>
    </message>
    <message>
        <source>Click the corners. Right click or Enter ends, Escape cancels.</source>
        <translation>Clique nos vértices. O botão direito ou Enter termina, Esc cancela.</translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <translation>Retângulo desenhado</translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation>Desenhar retângulo</translation>
    </message>
    <message>
        <source>Draw rectangle: drag, or click two opposite corners. With Shift it is added to the area.</source>
        <translation>Desenhar retângulo: arraste ou clique em dois cantos opostos. Com Shift, é adicionado à área.</translation>
    </message>
    <message>
        <source>Drag, or click two opposite corners. Escape cancels.</source>
        <translation>Arraste ou clique em dois cantos opostos. Esc cancela.</translation>
    </message>
    <message>
        <source>Freehand area</source>
        <translation>Área à mão livre</translation>
    </message>
    <message>
        <source>Draw freehand</source>
        <translation>Desenhar à mão livre</translation>
    </message>
    <message>
        <source>Draw freehand: hold the left button and draw around the area. With Shift it is added to the area.</source>
        <translation>Desenhar à mão livre: mantenha o botão esquerdo pressionado e desenhe em volta da área. Com Shift, é adicionado à área.</translation>
    </message>
    <message>
        <source>Hold the left button and draw around the area. Escape cancels.</source>
        <translation>Mantenha o botão esquerdo pressionado e desenhe em volta da área. Esc cancela.</translation>
    </message>
    <message>
        <source>Pick polygon</source>
        <translation>Escolher polígono</translation>
    </message>
    <message>
        <source>Pick polygon: click a polygon that is on the map. With Shift it is added to the area.</source>
        <translation>Escolher polígono: clique em um polígono que está no mapa. Com Shift, é adicionado à área.</translation>
    </message>
    <message>
        <source>Click a polygon on the map. Escape cancels.</source>
        <translation>Clique em um polígono no mapa. Esc cancela.</translation>
    </message>
</context>
<context>
    <name>DrawFreehandTool</name>
    <message>
        <source>Hold the left button and draw around the area.</source>
        <translation>Mantenha o botão esquerdo pressionado e desenhe em volta da área.</translation>
    </message>
</context>
<context>
    <name>DrawPolygonTool</name>
    <message>
        <source>An area needs three corners or more: click on the map.</source>
        <translation>Uma área precisa de pelo menos três vértices: clique no mapa.</translation>
    </message>
</context>
<context>
    <name>DrawRectangleTool</name>
    <message>
        <source>The rectangle has no width or height: click another corner.</source>
        <translation>O retângulo não tem largura ou altura: clique em outro canto.</translation>
    </message>
</context>
<context>
    <name>EosdaAlgorithm</name>
    <message>
        <source>Satellite scenes</source>
        <translation>Cenas de satélite</translation>
    </message>
    <message>
        <source>Write each band once, separated by commas, for example B04,B03,B02.</source>
        <translation>Escreva cada banda uma vez, separadas por vírgulas, por exemplo B04,B03,B02.</translation>
    </message>
    <message>
        <source>{parameter}: the sensor of this scene is not known, nor which of its bands make an index. Order its bands, and compute with “Index of bands”.</source>
        <translation>{parameter}: não se conhece o sensor desta cena, nem quais de suas bandas formam um índice. Peça suas bandas e calcule com “Índice de bandas”.</translation>
    </message>
    <message>
        <source>{parameter}: the GDAL of this QGIS is too old to write a cloud-optimised GeoTIFF. Leave it out, or use a newer QGIS.</source>
        <translation>{parameter}: o GDAL deste QGIS é antigo demais para gravar um GeoTIFF otimizado para a nuvem. Deixe desmarcado ou use um QGIS mais novo.</translation>
    </message>
    <message>
        <source>{parameter}: the layer has a field view_id, so it holds footprints of scenes and not your area. A footprint is some 12,000 km², which takes dozens of orders. Choose the layer of your area. To order whole footprints all the same, save the layer without that field.</source>
        <translation>{parameter}: a camada tem um campo view_id, por isso contém contornos de cenas e não a sua área. Um contorno tem uns 12.000 km², o que exige dezenas de pedidos. Escolha a camada da sua área. Para pedir contornos inteiros mesmo assim, salve a camada sem esse campo.</translation>
    </message>
    <message>
        <source>Area of interest: {area} km², parts: {parts}, vertices: {count}.</source>
        <translation>Área de interesse: {area} km², partes: {parts}, vértices: {count}.</translation>
    </message>
    <message>
        <source>{parameter}: the layer has no field “{name}”. Its fields are: {fields}.</source>
        <translation>{parameter}: a camada não tem o campo “{name}”. Seus campos são: {fields}.</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>Área de interesse</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Names of the bands, separated by commas, in the sequence they are to have in the raster. B04,B03,B02 is true colour for Sentinel-2. With an index its bands are ordered, and this may be empty.</source>
        <translation>Nomes das bandas, separados por vírgulas, na ordem que devem ter no raster. B04,B03,B02 é cor verdadeira para o Sentinel-2. Com um índice, são pedidas as bandas dele, e isto pode ficar vazio.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Write this index of the scene instead of its bands (“none”): Float32 with the nodata value -9999, on the grid of the coarsest band. The bands that it needs are ordered.</source>
        <translation>Gravar este índice da cena em vez de suas bandas (“none”): Float32 com o valor sem dados -9999, na grade da banda mais grosseira. As bandas necessárias são pedidas.</translation>
    </message>
    <message>
        <source>Mask clouds</source>
        <translation>Mascarar nuvens</translation>
    </message>
    <message>
        <source>Order the band that tells of clouds as well, SCL of Sentinel-2 L2A or BQA of Landsat 8 and 9, and make cloud, cloud shadow and cirrus nodata in the result. The files as delivered are left as they are.</source>
        <translation>Pedir também a banda que indica nuvens, SCL do Sentinel-2 L2A ou BQA do Landsat 8 e 9, e deixar nuvem, sombra de nuvem e cirrus sem dados no resultado. Os arquivos como entregues não são alterados.</translation>
    </message>
    <message>
        <source>Bands of one resolution in one file</source>
        <translation>Bandas de mesma resolução em um arquivo</translation>
    </message>
    <message>
        <source>Ask the service to deliver bands of the same resolution in one file. The raster is the same either way; only the delivered files differ.</source>
        <translation>Pedir ao serviço que entregue em um só arquivo as bandas de mesma resolução. O raster é o mesmo nos dois casos; só os arquivos entregues diferem.</translation>
    </message>
    <message>
        <source>Cloud-optimised GeoTIFF</source>
        <translation>GeoTIFF otimizado para a nuvem</translation>
    </message>
    <message>
        <source>Write the raster so that programs can read parts of it over the internet: in tiles, with overviews, in the order that a Cloud-Optimised GeoTIFF has. Pixels, bands and nodata are the same.</source>
        <translation>Gravar o raster de modo que programas possam ler partes dele pela internet: em blocos, com visões gerais, na ordem que um Cloud-Optimised GeoTIFF tem. Pixels, bandas e valor sem dados são os mesmos.</translation>
    </message>
    <message>
        <source>Time limit in minutes</source>
        <translation>Tempo limite em minutos</translation>
    </message>
    <message>
        <source>How long to wait for the service. When the time is over no more is ordered, and what has been ordered is kept: run it again to go on.</source>
        <translation>Quanto tempo esperar pelo serviço. Quando o tempo acaba, nada mais é pedido, e o que foi pedido é mantido: execute de novo para continuar.</translation>
    </message>
    <message>
        <source>Orders at most</source>
        <translation>Máximo de pedidos</translation>
    </message>
    <message>
        <source>A run that would send more orders than this sends none, and says what it would have cost. An order takes about three requests.</source>
        <translation>Uma execução que enviaria mais pedidos do que isto não envia nenhum e diz quanto teria custado. Um pedido usa cerca de três requisições.</translation>
    </message>
    <message>
        <source>Authentication with the API key</source>
        <translation>Autenticação com a chave de API</translation>
    </message>
    <message>
        <source>QGIS authentication configuration that holds the key of EOSDA API Connect: Basic with the key as the password, or API Header with x-api-key. Empty: the one chosen in Settings &gt; Options &gt; EOSDA Imagery, else the environment variable EOSDA_API_KEY.</source>
        <translation>Configuração de autenticação do QGIS que contém a chave da EOSDA API Connect: Basic com a chave como senha, ou API Header com x-api-key. Vazio: a escolhida em Configurações &gt; Opções &gt; EOSDA Imagery ou, na falta dela, a variável de ambiente EOSDA_API_KEY.</translation>
    </message>
</context>
<context>
    <name>EosdaChartDock</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save the chart as a picture, or its figures as CSV</source>
        <translation>Salvar o gráfico como imagem, ou seus valores como CSV</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imagem (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Desenho (SVG)…</translation>
    </message>
    <message>
        <source>Figures (CSV)…</source>
        <translation>Valores (CSV)…</translation>
    </message>
    <message>
        <source>Keep as table</source>
        <translation>Guardar como tabela</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Mostrar todos os dias</translation>
    </message>
    <message>
        <source>Add the figures to the project as a table</source>
        <translation>Adicionar os valores ao projeto como tabela</translation>
    </message>
    <message>
        <source>EOSDA Imagery: Season of {0}</source>
        <translation>EOSDA Imagery: Temporada de {0}</translation>
    </message>
    <message>
        <source>EOSDA Imagery: Season</source>
        <translation>EOSDA Imagery: Temporada</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>Não é possível gravar {file}: {reason}.</translation>
    </message>
</context>
<context>
    <name>EosdaImageryDock</name>
    <message>
        <source>EOSDA Imagery</source>
        <translation>EOSDA Imagery</translation>
    </message>
    <message>
        <source>Draw or choose an area first.</source>
        <translation>Desenhe ou escolha antes uma área.</translation>
    </message>
    <message>
        <source>Choose at least one sensor.</source>
        <translation>Escolha pelo menos um sensor.</translation>
    </message>
    <message>
        <source>Choose an index in the menu of this button first.</source>
        <translation>Escolha antes um índice no menu deste botão.</translation>
    </message>
    <message>
        <source>Search, then choose a scene.</source>
        <translation>Faça uma busca e escolha uma cena.</translation>
    </message>
    <message>
        <source>Choose at least one band.</source>
        <translation>Escolha pelo menos uma banda.</translation>
    </message>
    <message>
        <source>Choose a preset that all sensors chosen have, or days of one sensor.</source>
        <translation>Escolha uma predefinição que todos os sensores escolhidos tenham, ou dias de um só sensor.</translation>
    </message>
    <message>
        <source>Area of a layer</source>
        <translation>Área de uma camada</translation>
    </message>
</context>
<context>
    <name>EosdaImageryPlugin</name>
    <message>
        <source>Search Imagery</source>
        <translation>Buscar imagens</translation>
    </message>
    <message>
        <source>EOSDA Imagery: find satellite scenes over your area and download them</source>
        <translation>EOSDA Imagery: encontre cenas de satélite sobre sua área e baixe-as</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opções…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>EosdaProvider</name>
    <message>
        <source>EOSDA Imagery: satellite scenes of EOSDA API Connect</source>
        <translation>EOSDA Imagery: cenas de satélite da EOSDA API Connect</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>An export is under way. Wait for its end, or cancel it in QGIS&apos;s list of tasks, then export these.</source>
        <translation>Uma exportação está em andamento. Espere ela terminar ou cancele-a na lista de tarefas do QGIS e depois exporte estes.</translation>
    </message>
    <message>
        <source>Export of downloads</source>
        <translation>Exportação de downloads</translation>
    </message>
    <message>
        <source>Export to a new folder in</source>
        <translation>Exportar para uma nova pasta em</translation>
    </message>
    <message>
        <source>EOSDA Imagery {day} {choice}</source>
        <translation>EOSDA Imagery {day} {choice}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln file(s) with a STAC catalogue to {folder}.</source>
        <translation>
            <numerusform>%Ln arquivo exportado com um catálogo STAC para {folder}.</numerusform>
            <numerusform>%Ln arquivos exportados com um catálogo STAC para {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {folder}, but some downloads could not be read and are not in it: {count}. The first reason: {reason}</source>
        <translation>Exportado para {folder}, mas alguns downloads não puderam ser lidos e não estão lá: {count}. O primeiro motivo: {reason}</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing of it was kept.</source>
        <translation>A exportação foi cancelada. Nada dela foi mantido.</translation>
    </message>
    <message>
        <source>The export failed and nothing of it was kept. {reason}</source>
        <translation>A exportação falhou e nada dela foi mantido. {reason}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar a lista</translation>
    </message>
    <message>
        <source>Filter the scenes by text</source>
        <translation>Filtrar as cenas por texto</translation>
    </message>
    <message>
        <source>Part of the date, scene id, tile or satellite</source>
        <translation>Parte da data, do id da cena, do tile ou do satélite</translation>
    </message>
</context>
<context>
    <name>Footprints</name>
    <message>
        <source>Chosen scene</source>
        <translation>Cena escolhida</translation>
    </message>
    <message>
        <source>Covers all</source>
        <translation>Cobre tudo</translation>
    </message>
    <message>
        <source>Covers at least half</source>
        <translation>Cobre pelo menos a metade</translation>
    </message>
    <message>
        <source>Covers less</source>
        <translation>Cobre menos</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Options: key, folder, plan and limits</source>
        <translation>Opções: chave, pasta, plano e limites</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Guide, at the page about what you are at (F1)</source>
        <translation>Guia, na página sobre o que você está fazendo (F1)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>EOSDA Imagery Help</source>
        <translation>Ajuda do EOSDA Imagery</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>IndexBox</name>
    <message>
        <source>Indices</source>
        <translation>Índices</translation>
    </message>
    <message>
        <source>Offset of Sentinel-2&apos;s values</source>
        <translation>Deslocamento dos valores do Sentinel-2</translation>
    </message>
    <message>
        <source>Take values as they are delivered</source>
        <translation>Usar os valores como são entregues</translation>
    </message>
    <message>
        <source>Subtract 1000 from scenes of baseline 04.00 and later</source>
        <translation>Subtrair 1000 das cenas da baseline 04.00 e posteriores</translation>
    </message>
    <message>
        <source>Subtract 1000 from every scene</source>
        <translation>Subtrair 1000 de todas as cenas</translation>
    </message>
    <message>
        <source>Since January 2022 (processing baseline 04.00) ESA&apos;s values are 1000 too high. Whether EOSDA takes that off is not documented: compare with its own NDVI.</source>
        <translation>Desde janeiro de 2022 (baseline de processamento 04.00), os valores da ESA são 1000 mais altos. Não está documentado se a EOSDA desconta isso: compare com o NDVI dela.</translation>
    </message>
    <message>
        <source>If the offset is left in, a high index comes out too low. Each layer&apos;s metadata say what was done; layers that are on the map stay as they are.</source>
        <translation>Se o deslocamento for mantido, um índice alto fica baixo demais. Os metadados de cada camada dizem o que foi feito; as camadas que estão no mapa ficam como estão.</translation>
    </message>
    <message>
        <source>Sentinel-2 values</source>
        <translation>Valores do Sentinel-2</translation>
    </message>
</context>
<context>
    <name>IndexRaster</name>
    <message>
        <source>Index of bands</source>
        <translation>Índice de bandas</translation>
    </message>
    <message>
        <source>Computes NDVI or another index of bands that you have.</source>
        <translation>Calcula o NDVI ou outro índice a partir de bandas que você tem.</translation>
    </message>
    <message>
        <source>Computes a spectral index, such as NDVI, of bands that have been downloaded from EOSDA API Connect. It makes no request and needs no key.

The bands are known by their names, as “Download bands” writes them, or by the names of the files. Bands of different resolution are put on the grid of the coarsest one, by area average.

The result is Float32 with the nodata value -9999. Its metadata name the formula, the bands, and the scale and offset that were applied.

The indices:</source>
        <translation>Calcula um índice espectral, como o NDVI, a partir de bandas baixadas da EOSDA API Connect. Não faz nenhuma requisição e não precisa de chave.

As bandas são reconhecidas por seus nomes, como “Baixar bandas” os grava, ou pelos nomes dos arquivos. Bandas de resoluções diferentes são ajustadas à grade da mais grosseira pela média por área.

O resultado é Float32 com o valor sem dados -9999. Seus metadados indicam a fórmula, as bandas e a escala e o deslocamento aplicados.

Os índices:</translation>
    </message>
    <message>
        <source>satellite,ndvi,ndre,ndmi,ndwi,evi,savi,msavi,gci,nbr,vegetation,index,eosda</source>
        <translation>satélite,ndvi,ndre,ndmi,ndwi,evi,savi,msavi,gci,nbr,vegetação,índice,eosda</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>A raster whose bands carry their names. In scripts also a folder of files as they were delivered.</source>
        <translation>Um raster cujas bandas têm seus nomes. Em scripts, também uma pasta de arquivos como foram entregues.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Which index to compute; “none” for an expression of your own.</source>
        <translation>Qual índice calcular; “none” para uma expressão própria.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expressão</translation>
    </message>
    <message>
        <source>An expression of your own instead of the index: names of bands, numbers, + - * /, sqrt and parentheses, for example (B08 - B05) / (B08 + B05).</source>
        <translation>Uma expressão própria em vez do índice: nomes de bandas, números, + - * /, sqrt e parênteses, por exemplo (B08 - B05) / (B08 + B05).</translation>
    </message>
    <message>
        <source>Mask clouds</source>
        <translation>Mascarar nuvens</translation>
    </message>
    <message>
        <source>Leave out what the band SCL (Sentinel-2) or BQA (Landsat) calls cloud, cloud shadow or cirrus. That band has to be among the bands.</source>
        <translation>Deixar de fora o que a banda SCL (Sentinel-2) ou BQA (Landsat) chama de nuvem, sombra de nuvem ou cirrus. Essa banda precisa estar entre as bandas.</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>The sensor of the bands. “auto” knows it by the names of Sentinel-2&apos;s bands; for Landsat, MODIS, NAIP and CBERS choose it.</source>
        <translation>O sensor das bandas. “auto” o reconhece pelos nomes das bandas do Sentinel-2; para Landsat, MODIS, NAIP e CBERS, escolha-o.</translation>
    </message>
    <message>
        <source>The raster to write: GeoTIFF (.tif).</source>
        <translation>O raster a gravar: GeoTIFF (.tif).</translation>
    </message>
    <message>
        <source>{input}: there is no raster in {folder}.</source>
        <translation>{input}: não há raster em {folder}.</translation>
    </message>
    <message>
        <source>Choose an index, or write an expression.</source>
        <translation>Escolha um índice ou escreva uma expressão.</translation>
    </message>
    <message>
        <source>{output}: an index is written as a GeoTIFF. Choose a file that ends in .tif.</source>
        <translation>{output}: um índice é gravado como GeoTIFF. Escolha um arquivo que termine em .tif.</translation>
    </message>
    <message>
        <source>“{layer}” is no raster file: save it as one first.</source>
        <translation>“{layer}” não é um arquivo raster: salve-a antes como um.</translation>
    </message>
    <message>
        <source>The clouds cannot be masked: there is neither a band SCL nor BQA. Add it to the bands, or leave out “Mask clouds”.</source>
        <translation>Não é possível mascarar as nuvens: não há banda SCL nem BQA. Adicione-a às bandas ou desmarque “Mascarar nuvens”.</translation>
    </message>
    <message>
        <source>The names of the bands do not tell their sensor: choose it.</source>
        <translation>Os nomes das bandas não dizem qual é o sensor: escolha-o.</translation>
    </message>
    <message>
        <source>{index} needs the bands {needed}; {missing} is not there.</source>
        <translation>{index} precisa das bandas {needed}; {missing} não está lá.</translation>
    </message>
    <message>
        <source>{index} needs reflectance, and the file does not say by which scale its values become that. Choose NDVI, or write an expression with the scale in it.</source>
        <translation>{index} precisa de reflectância, e o arquivo não diz com qual escala seus valores se convertem nela. Escolha NDVI ou escreva uma expressão que inclua a escala.</translation>
    </message>
    <message>
        <source>Formula: {formula}</source>
        <translation>Fórmula: {formula}</translation>
    </message>
    <message>
        <source>Averaged onto the grid of the coarsest band: {bands}.</source>
        <translation>Ajustadas à grade da banda mais grosseira pela média: {bands}.</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Which API key is in use; change or forget it</source>
        <translation>Qual chave de API está em uso; trocá-la ou esquecê-la</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation>Trocar chave…</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Esquecer chave</translation>
    </message>
</context>
<context>
    <name>KeyChecker</name>
    <message>
        <source>EOSDA Imagery: check the key</source>
        <translation>EOSDA Imagery: verificar a chave</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The key of this session is in use; it is not saved.</source>
        <translation>A chave desta sessão está em uso; ela não está salva.</translation>
    </message>
    <message>
        <source>The key saved in QGIS&apos;s authentication database is in use.</source>
        <translation>A chave salva no banco de dados de autenticação do QGIS está em uso.</translation>
    </message>
    <message>
        <source>The key of the environment variable {0} is in use.</source>
        <translation>A chave da variável de ambiente {0} está em uso.</translation>
    </message>
    <message>
        <source>No key is set.</source>
        <translation>Nenhuma chave definida.</translation>
    </message>
    <message>
        <source>Paste your key first.</source>
        <translation>Cole antes sua chave.</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks. Paste only the key.</source>
        <translation>Uma chave não tem espaços nem quebras de linha. Cole apenas a chave.</translation>
    </message>
    <message>
        <source>The key holds characters that no key has. Copy it again.</source>
        <translation>A chave contém caracteres que nenhuma chave tem. Copie-a de novo.</translation>
    </message>
    <message>
        <source>Enter your EOSDA API key; one request checks it. {0}</source>
        <translation>Informe sua chave de API da EOSDA; uma requisição a verifica. {0}</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Obter uma chave</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Paste your key here</source>
        <translation>Cole sua chave aqui</translation>
    </message>
    <message>
        <source>Save in QGIS</source>
        <translation>Salvar no QGIS</translation>
    </message>
    <message>
        <source>Keeps the key encrypted in QGIS&apos;s authentication database</source>
        <translation>Guarda a chave criptografada no banco de dados de autenticação do QGIS</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Só nesta sessão</translation>
    </message>
    <message>
        <source>Forgets the key when QGIS is closed</source>
        <translation>Esquece a chave quando o QGIS é fechado</translation>
    </message>
    <message>
        <source>Leave the key as it is</source>
        <translation>Deixar a chave como está</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Esquecer chave</translation>
    </message>
    <message>
        <source>Takes the key in use out of QGIS; what waits for it goes on with the next one</source>
        <translation>Tira do QGIS a chave em uso; o que espera por ela continua com a próxima</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>Verificando a chave…</translation>
    </message>
    <message>
        <source>The key is not accepted: {0}</source>
        <translation>A chave não foi aceita: {0}</translation>
    </message>
    <message>
        <source>It could not be checked: {0}</source>
        <translation>Não foi possível verificá-la: {0}</translation>
    </message>
    <message>
        <source>The key is saved in QGIS&apos;s authentication database.</source>
        <translation>A chave está salva no banco de dados de autenticação do QGIS.</translation>
    </message>
    <message>
        <source>The key is used for this session only.</source>
        <translation>A chave é usada só nesta sessão.</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication database stayed locked: the key is used for this session only.</source>
        <translation>O banco de dados de autenticação do QGIS continuou bloqueado: a chave é usada só nesta sessão.</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Same Contrast for All of the Group</source>
        <translation>Mesmo contraste para todo o grupo</translation>
    </message>
    <message>
        <source>Download Again</source>
        <translation>Baixar de novo</translation>
    </message>
    <message>
        <source>Same Area with Other Dates…</source>
        <translation>Mesma área com outras datas…</translation>
    </message>
    <message>
        <source>Change between Two Dates</source>
        <translation>Mudança entre duas datas</translation>
    </message>
    <message>
        <source>Show Scene Details</source>
        <translation>Mostrar detalhes da cena</translation>
    </message>
    <message>
        <source>Copy as qgis_process Command</source>
        <translation>Copiar como comando qgis_process</translation>
    </message>
    <message>
        <source>This layer does not say what it was made of.</source>
        <translation>Esta camada não diz do que foi feita.</translation>
    </message>
    <message>
        <source>The command is copied. It takes the key from the options or from EOSDA_API_KEY, and writes to the folder it is run in.</source>
        <translation>O comando foi copiado. Ele obtém a chave das opções ou de EOSDA_API_KEY e grava na pasta em que é executado.</translation>
    </message>
</context>
<context>
    <name>LayerPlacer</name>
    <message>
        <source>EOSDA Imagery: prepare {0}</source>
        <translation>EOSDA Imagery: preparar {0}</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>{0}, {1} not computed</source>
        <translation>{0}, {1} não calculado</translation>
    </message>
    <message>
        <source>{0}, without {1}</source>
        <translation>{0}, sem {1}</translation>
    </message>
    <message>
        <source>{0} change {1} → {2}</source>
        <translation>{0} mudança {1} → {2}</translation>
    </message>
</context>
<context>
    <name>LiveTiles</name>
    <message>
        <source>Live tiles cannot be shown: {0} {1}</source>
        <translation>Não é possível mostrar os tiles ao vivo: {0} {1}</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opções…</translation>
    </message>
    <message numerus="yes">
        <source>Layers of live tiles in this project that were not made here: {layers}. They stay empty until you load them. Each screen costs about %Ln request(s) of your key.</source>
        <translation>
            <numerusform>Camadas de tiles ao vivo neste projeto que não foram criadas aqui: {layers}. Elas ficam vazias até você carregá-las. Cada tela custa cerca de %Ln requisição da sua chave.</numerusform>
            <numerusform>Camadas de tiles ao vivo neste projeto que não foram criadas aqui: {layers}. Elas ficam vazias até você carregá-las. Cada tela custa cerca de %Ln requisições da sua chave.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load Tiles</source>
        <translation>Carregar tiles</translation>
    </message>
    <message>
        <source>Live tiles cannot be loaded. {0}</source>
        <translation>Não é possível carregar os tiles ao vivo. {0}</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Abrir log</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Prepare the orders</source>
        <translation>Preparar os pedidos</translation>
    </message>
</context>
<context>
    <name>MapOutlines</name>
    <message>
        <source>Draw footprints</source>
        <translation>Desenhar contornos</translation>
    </message>
</context>
<context>
    <name>MaskCloudsAction</name>
    <message>
        <source>Mask clouds</source>
        <translation>Mascarar nuvens</translation>
    </message>
    <message>
        <source>Choose an index first: bands are shown as they are delivered.</source>
        <translation>Escolha antes um índice: as bandas são mostradas como são entregues.</translation>
    </message>
    <message>
        <source>{0} has no band that tells of clouds.</source>
        <translation>{0} não tem uma banda que indique nuvens.</translation>
    </message>
    <message>
        <source>Orders the band {0} too, and leaves cloud, cloud shadow and cirrus out of the index. The files as delivered keep them.</source>
        <translation>Pede também a banda {0} e deixa nuvem, sombra de nuvem e cirrus fora do índice. Os arquivos como entregues os mantêm.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Searches Sentinel-2 Level-2A scenes over an area, takes the one with the least cloud, downloads the bands of the vegetation index NDVI = (B08 - B04) / (B08 + B04) and computes it. The layer has the colours of NDVI over their fixed range, and the date of the scene.

It takes one request for the search and about three for the order. Run again with the same values it pays for nothing twice.

Whether the offset that ESA&apos;s values have since processing baseline 04.00 is taken off is set in Settings &gt; Options &gt; EOSDA Imagery; the layer&apos;s metadata say what was done.

For another index or sensor open the file models/ndvi_of_the_clearest_day.model3 of the plugin in the model designer and save it as a model of your own.</source>
        <translation>Busca cenas Sentinel-2 Level-2A sobre uma área, escolhe a de menos nuvens, baixa as bandas do índice de vegetação NDVI = (B08 - B04) / (B08 + B04) e o calcula. A camada tem as cores do NDVI em seu intervalo fixo e a data da cena.

Usa uma requisição para a busca e cerca de três para o pedido. Executado de novo com os mesmos valores, nada é pago duas vezes.

Em Configurações &gt; Opções &gt; EOSDA Imagery se define se o deslocamento que os valores da ESA têm desde a baseline de processamento 04.00 é descontado; os metadados da camada dizem o que foi feito.

Para outro índice ou sensor, abra o arquivo models/ndvi_of_the_clearest_day.model3 do complemento no modelador e salve-o como um modelo seu.</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. All features together are the area.</source>
        <translation>Polígonos, em qualquer SRC. Todas as feições juntas formam a área.</translation>
    </message>
    <message>
        <source>QGIS authentication configuration that holds the key. Empty: the one chosen in Settings &gt; Options &gt; EOSDA Imagery, else the environment variable EOSDA_API_KEY.</source>
        <translation>Configuração de autenticação do QGIS que contém a chave. Vazio: a escolhida em Configurações &gt; Opções &gt; EOSDA Imagery ou, na falta dela, a variável de ambiente EOSDA_API_KEY.</translation>
    </message>
    <message>
        <source>Last day of acquisition, included. Empty: today.</source>
        <translation>Último dia de aquisição, incluído. Vazio: hoje.</translation>
    </message>
    <message>
        <source>Leave out what the scene&apos;s own classification calls cloud, cloud shadow or cirrus; its band SCL is ordered with the others.</source>
        <translation>Deixar de fora o que a classificação da própria cena chama de nuvem, sombra de nuvem ou cirrus; a banda SCL é pedida com as outras.</translation>
    </message>
    <message>
        <source>Cloud cover of the whole scene.</source>
        <translation>Cobertura de nuvens da cena inteira.</translation>
    </message>
    <message>
        <source>Share of the area that the scene has to cover.</source>
        <translation>Parcela da área que a cena deve cobrir.</translation>
    </message>
    <message>
        <source>First day of acquisition, included. Empty: three months before the last day.</source>
        <translation>Primeiro dia de aquisição, incluído. Vazio: três meses antes do último dia.</translation>
    </message>
    <message>
        <source>The index, from -1 to 1, on the grid of the scene; -9999 where there is no data.</source>
        <translation>O índice, de -1 a 1, na grade da cena; -9999 onde não há dados.</translation>
    </message>
    <message>
        <source>Sample models</source>
        <translation>Modelos de exemplo</translation>
    </message>
    <message>
        <source>NDVI of the clearest day</source>
        <translation>NDVI do dia mais limpo</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>Área de interesse</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Last day (empty: today)</source>
        <translation>Último dia (vazio: hoje)</translation>
    </message>
    <message>
        <source>Mask clouds</source>
        <translation>Mascarar nuvens</translation>
    </message>
    <message>
        <source>Cloud at most (%)</source>
        <translation>Máximo de nuvens (%)</translation>
    </message>
    <message>
        <source>Covers at least (%)</source>
        <translation>Cobertura mínima (%)</translation>
    </message>
    <message>
        <source>First day (empty: three months before)</source>
        <translation>Primeiro dia (vazio: três meses antes)</translation>
    </message>
    <message>
        <source>NDVI</source>
        <translation>NDVI</translation>
    </message>
    <message>
        <source>Asks EOSDA API Connect for the NDVI of each field on each day of Sentinel-2 Level-2A, and joins the table to the fields: a feature for each field and day, with the average, the median and what a tenth of the field lies below and above.

It takes one order a field for up to a year, about three requests. Run again with the same values it pays for nothing twice.

For another index or sensor open the file models/season_of_my_fields.model3 of the plugin in the model designer and save it as a model of your own.</source>
        <translation>Pede à EOSDA API Connect o NDVI de cada talhão em cada dia do Sentinel-2 Level-2A e une a tabela aos talhões: uma feição para cada talhão e dia, com a média, a mediana e os valores abaixo e acima dos quais fica um décimo do talhão.

Usa um pedido por talhão para até um ano, cerca de três requisições. Executado de novo com os mesmos valores, nada é pago duas vezes.

Para outro índice ou sensor, abra o arquivo models/season_of_my_fields.model3 do complemento no modelador e salve-o como um modelo seu.</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. Each feature is a field.</source>
        <translation>Polígonos, em qualquer SRC. Cada feição é um talhão.</translation>
    </message>
    <message>
        <source>Its values name the fields; no two of them should have the same.</source>
        <translation>Seus valores dão nome aos talhões; dois talhões não devem ter o mesmo.</translation>
    </message>
    <message>
        <source>Days with more cloud over a field itself are left out for that field.</source>
        <translation>Dias com mais nuvens sobre o próprio talhão são deixados de fora para esse talhão.</translation>
    </message>
    <message>
        <source>The fields, once for each day with a value.</source>
        <translation>Os talhões, uma vez para cada dia com valor.</translation>
    </message>
    <message>
        <source>A page with the chart of all fields.</source>
        <translation>Uma página com o gráfico de todos os talhões.</translation>
    </message>
    <message>
        <source>Season of my fields</source>
        <translation>Temporada dos meus talhões</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Talhões</translation>
    </message>
    <message>
        <source>Field that names them</source>
        <translation>Campo que dá nome a eles</translation>
    </message>
    <message>
        <source>Cloud over a field at most (%)</source>
        <translation>Máximo de nuvens sobre um talhão (%)</translation>
    </message>
    <message>
        <source>Season of the fields</source>
        <translation>Temporada dos talhões</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
</context>
<context>
    <name>OptionsWidget</name>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Obter uma chave</translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation>Trocar chave…</translation>
    </message>
    <message>
        <source>Enters another key; one request checks it, and it is used at once</source>
        <translation>Informa outra chave; uma requisição a verifica, e ela é usada na hora</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Verificar chave</translation>
    </message>
    <message>
        <source>Makes one request, which may count</source>
        <translation>Faz uma requisição, que pode ser contada</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Esquecer chave</translation>
    </message>
    <message>
        <source>Takes the key in use out of QGIS at once, without waiting for OK</source>
        <translation>Tira do QGIS a chave em uso na hora, sem esperar pelo OK</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Pasta para downloads</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>The list is cleared when QGIS starts. Files stay, and nothing is paid twice.</source>
        <translation>A lista é limpa quando o QGIS inicia. Os arquivos ficam, e nada é pago duas vezes.</translation>
    </message>
    <message>
        <source>Cloud-optimised GeoTIFFs</source>
        <translation>GeoTIFFs otimizados para a nuvem</translation>
    </message>
    <message>
        <source>For indices, and as the default of the algorithms: programs can read parts of them over the internet. Files stay as the service delivers them.</source>
        <translation>Para índices, e como padrão dos algoritmos: programas podem ler partes deles pela internet. Os arquivos ficam como o serviço os entrega.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Clear finished from the list after</source>
        <translation>Limpar concluídos da lista após</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Seu plano</translation>
    </message>
    <message>
        <source>Only shown beside what is used, never enforced</source>
        <translation>Só mostrado ao lado do uso, nunca imposto</translation>
    </message>
    <message>
        <source>Period in which the requests are counted</source>
        <translation>Período em que as requisições são contadas</translation>
    </message>
    <message>
        <source>in all, as in a trial</source>
        <translation>no total, como em um teste</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>por mês</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Authentication configuration</source>
        <translation>Configuração de autenticação</translation>
    </message>
    <message>
        <source>Basic: the password is the key. API Header (QGIS 3.24 or newer): the header x-api-key.</source>
        <translation>Basic: a senha é a chave. API Header (QGIS 3.24 ou mais novo): o cabeçalho x-api-key.</translation>
    </message>
    <message>
        <source>How often EOSDA is asked whether an order is done; each time counts as a request</source>
        <translation>Com que frequência se pergunta à EOSDA se um pedido está pronto; cada vez conta como uma requisição</translation>
    </message>
    <message>
        <source> km²</source>
        <translation> km²</translation>
    </message>
    <message>
        <source>A larger area is cut into several orders</source>
        <translation>Uma área maior é dividida em vários pedidos</translation>
    </message>
    <message>
        <source>Key from QGIS&apos;s authentication</source>
        <translation>Chave da autenticação do QGIS</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Endereço do serviço</translation>
    </message>
    <message>
        <source>Status requests a minute</source>
        <translation>Consultas de estado por minuto</translation>
    </message>
    <message>
        <source>Orders a minute</source>
        <translation>Pedidos por minuto</translation>
    </message>
    <message>
        <source>Largest area of an order</source>
        <translation>Maior área de um pedido</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> dia</numerusform>
            <numerusform> dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the full path of the folder.</source>
        <translation>Informe o caminho completo da pasta.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Isto é um arquivo, não uma pasta.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>It could not be checked: {0}</source>
        <translation>Não foi possível verificá-la: {0}</translation>
    </message>
    <message>
        <source>The key is accepted.</source>
        <translation>A chave foi aceita.</translation>
    </message>
    <message>
        <source>The key is not accepted: {0}</source>
        <translation>A chave não foi aceita: {0}</translation>
    </message>
</context>
<context>
    <name>OrderBar</name>
    <message>
        <source>Order again…</source>
        <translation>Pedir de novo…</translation>
    </message>
    <message>
        <source>Orders all of it again, also what is here; the files that are here stay</source>
        <translation>Pede tudo de novo, também o que está aqui; os arquivos que estão aqui ficam</translation>
    </message>
    <message>
        <source>Clip to the area</source>
        <translation>Recortar pela área</translation>
    </message>
    <message>
        <source>Hides on the map what comes beside the area. The files as delivered keep it.</source>
        <translation>Oculta no mapa o que vem fora da área. Os arquivos como entregues o mantêm.</translation>
    </message>
    <message>
        <source>Does what the line above says; what is here already is not paid again</source>
        <translation>Faz o que a linha acima diz; o que já está aqui não é pago de novo</translation>
    </message>
    <message>
        <source>Counting the orders…</source>
        <translation>Contando os pedidos…</translation>
    </message>
    <message>
        <source>Dow&amp;nload</source>
        <translation>Bai&amp;xar</translation>
    </message>
    <message>
        <source>Show o&amp;n map</source>
        <translation>Mostrar no ma&amp;pa</translation>
    </message>
    <message>
        <source>Add &amp;to map</source>
        <translation>Adicionar ao ma&amp;pa</translation>
    </message>
    <message>
        <source>Show dow&amp;nloads</source>
        <translation>Mostrar dow&amp;nloads</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Já está aqui</translation>
    </message>
    <message>
        <source>Already being downloaded</source>
        <translation>Já está sendo baixado</translation>
    </message>
    <message>
        <source>Ordered before, goes on</source>
        <translation>Pedido antes, continua</translation>
    </message>
    <message>
        <source>{0}: nothing to pay.</source>
        <translation>{0}: nada a pagar.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}.</source>
        <translation>{0}: {1} de {2}.</translation>
    </message>
    <message>
        <source>Already here as a part of other downloads: {0}.</source>
        <translation>Já está aqui como parte de outros downloads: {0}.</translation>
    </message>
    <message>
        <source>Already being downloaded as a part of other downloads: {0}.</source>
        <translation>Já está sendo baixado como parte de outros downloads: {0}.</translation>
    </message>
    <message>
        <source>Nothing to pay.</source>
        <translation>Nada a pagar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Order all of it again ({cost})? The files that are here stay.</source>
        <translation>Pedir tudo de novo ({cost})? Os arquivos que estão aqui ficam.</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Pedir de novo</translation>
    </message>
    <message>
        <source>Nothing was ordered: files that were here are gone. Look at the new cost, then press Download again.</source>
        <translation>Nada foi pedido: arquivos que estavam aqui sumiram. Veja o novo custo e clique em “Baixar” outra vez.</translation>
    </message>
    <message numerus="yes">
        <source>{area}: %Ln result(s)</source>
        <translation>
            <numerusform>{area}: %Ln resultado</numerusform>
            <numerusform>{area}: %Ln resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{area}: %Ln date(s)</source>
        <translation>
            <numerusform>{area}: %Ln data</numerusform>
            <numerusform>{area}: %Ln datas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste a text or coordinates</source>
        <translation>Colar um texto ou coordenadas</translation>
    </message>
    <message>
        <source>GeoJSON, WKT, a bounding box (west, south, east, north) or a point with a radius (30.5, 50.4, 2 km), in longitude and latitude unless the text names another CRS</source>
        <translation>GeoJSON, WKT, um retângulo envolvente (oeste, sul, leste, norte) ou um ponto com um raio (30.5, 50.4, 2 km), em longitude e latitude, a menos que o texto indique outro SRC</translation>
    </message>
    <message>
        <source>Text or coordinates</source>
        <translation>Texto ou coordenadas</translation>
    </message>
    <message>
        <source>A long text: it is checked when you press OK.</source>
        <translation>Um texto longo: ele é verificado quando você clica em OK.</translation>
    </message>
</context>
<context>
    <name>PickPolygonTool</name>
    <message>
        <source>No polygon layer is visible. Show one, or draw the area.</source>
        <translation>Nenhuma camada de polígonos está visível. Mostre uma ou desenhe a área.</translation>
    </message>
    <message>
        <source>There is no polygon at this place. Click on one.</source>
        <translation>Não há polígono neste lugar. Clique em um.</translation>
    </message>
    <message>
        <source>Polygon of “{layer}”</source>
        <translation>Polígono de “{layer}”</translation>
    </message>
</context>
<context>
    <name>PreviewButton</name>
    <message>
        <source>Loo&amp;k</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Look at the area on the map</source>
        <translation>Ver a área no mapa</translation>
    </message>
    <message>
        <source>Choose an area and one day to look at it on the map</source>
        <translation>Escolha uma área e um dia para vê-la no mapa</translation>
    </message>
    <message>
        <source>Choose a band first</source>
        <translation>Escolha antes uma banda</translation>
    </message>
    <message>
        <source>Look at the area before downloading it: {0} ({1})</source>
        <translation>Ver a área antes de baixá-la: {0} ({1})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requisição</numerusform>
            <numerusform>%Ln requisições</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick look of the area ({0})</source>
        <translation>Visão rápida da área ({0})</translation>
    </message>
    <message>
        <source>Live tiles (about 20 requests a screen)</source>
        <translation>Tiles ao vivo (cerca de 20 requisições por tela)</translation>
    </message>
    <message>
        <source>Loads tiles as you move the map, each of them a request: a screen takes about 20, and each zoom or pan takes more. They are counted with your requests.</source>
        <translation>Carrega tiles enquanto você move o mapa, cada um com uma requisição: uma tela usa cerca de 20, e cada zoom ou deslocamento usa mais. Eles são contados com as suas requisições.</translation>
    </message>
    <message>
        <source>Loading the preview…</source>
        <translation>Carregando a prévia…</translation>
    </message>
    <message>
        <source>Preview a scene</source>
        <translation>Prévia de uma cena</translation>
    </message>
    <message>
        <source>{0} (live)</source>
        <translation>{0} (ao vivo)</translation>
    </message>
    <message>
        <source>Preview: {0}</source>
        <translation>Prévia: {0}</translation>
    </message>
    <message>
        <source>An unexpected error occurred; the log panel has the details.</source>
        <translation>Ocorreu um erro inesperado; o painel de log tem os detalhes.</translation>
    </message>
    <message>
        <source>There is no preview. {0}</source>
        <translation>Não há prévia. {0}</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Bands of coarser resolution or on other grids, {names}, were put on the finest grid ({pixel} units of the CRS a pixel) by nearest neighbour; their values are unchanged.</source>
        <translation>Bandas de resolução mais grosseira ou em outras grades, {names}, foram postas na grade mais fina ({pixel} unidades do SRC por pixel) pelo vizinho mais próximo; seus valores não mudaram.</translation>
    </message>
    <message>
        <source>Cancelled before all was written. What has come is kept: run this again, and nothing is paid again.</source>
        <translation>Cancelado antes de gravar tudo. O que chegou é mantido: execute isto de novo, e nada é pago outra vez.</translation>
    </message>
    <message>
        <source>The algorithm was not prepared.</source>
        <translation>O algoritmo não foi preparado.</translation>
    </message>
    <message>
        <source>{parameter}: {path} cannot be written without changing pixel values or losing the names of the bands.
Choose a file on disk: {names}.</source>
        <translation>{parameter}: não é possível gravar {path} sem alterar os valores dos pixels ou perder os nomes das bandas.
Escolha um arquivo no disco: {names}.</translation>
    </message>
    <message>
        <source>{parameter}: an .img cannot be cloud-optimised. Choose a file that ends in .tif, or leave out {option}.</source>
        <translation>{parameter}: um .img não pode ser otimizado para a nuvem. Escolha um arquivo que termine em .tif ou deixe {option} desmarcado.</translation>
    </message>
    <message>
        <source>{parameter}: an index is written as a GeoTIFF. Choose a file that ends in .tif.</source>
        <translation>{parameter}: um índice é gravado como GeoTIFF. Escolha um arquivo que termine em .tif.</translation>
    </message>
    <message>
        <source>Cancelled before the index was written. The rasters are kept: run this again for the index, and nothing is paid again.</source>
        <translation>Cancelado antes de gravar a lista. Os rasters são mantidos: execute isto de novo para obter a lista, e nada é pago outra vez.</translation>
    </message>
    <message>
        <source>Searching {names}, {date_from} to {date_to}.</source>
        <translation>Buscando {names}, de {date_from} a {date_to}.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was ordered.</source>
        <translation>Cancelado. Nada foi pedido.</translation>
    </message>
    <message>
        <source>Enter your key in Settings &gt; Options &gt; EOSDA Imagery, choose an authentication configuration in AUTHCFG, or set the environment variable EOSDA_API_KEY.</source>
        <translation>Informe sua chave em Configurações &gt; Opções &gt; EOSDA Imagery, escolha uma configuração de autenticação em AUTHCFG ou defina a variável de ambiente EOSDA_API_KEY.</translation>
    </message>
    <message>
        <source>A file cannot be read or written: {reason}.
Check the free space and the permissions of the folder, then run this again.</source>
        <translation>Um arquivo não pode ser lido ou gravado: {reason}.
Verifique o espaço livre e as permissões da pasta e execute isto de novo.</translation>
    </message>
    <message>
        <source>The job list in {folder} cannot be used: {reason}.
Check the free space and the permissions of that folder, then run this again.</source>
        <translation>A lista de trabalhos em {folder} não pode ser usada: {reason}.
Verifique o espaço livre e as permissões dessa pasta e execute isto de novo.</translation>
    </message>
    <message>
        <source>This should not have happened ({error}). What has been ordered is kept.
Please report it with the details from the log panel, tab {tab}.</source>
        <translation>Isto não deveria ter acontecido ({error}). O que foi pedido é mantido.
Informe o problema com os detalhes do painel de log, aba {tab}.</translation>
    </message>
    <message>
        <source>Place (latitude, longitude): {latitude}, {longitude}</source>
        <translation>Lugar (latitude, longitude): {latitude}, {longitude}</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Cancelado antes de enviar qualquer coisa.</translation>
    </message>
    <message>
        <source>QGIS is too busy to read the API key. Nothing was sent.
Run this again.</source>
        <translation>O QGIS está ocupado demais para ler a chave de API. Nada foi enviado.
Execute isto de novo.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {error}
The delivered files are kept in {folder}: run this again with another {parameter}, and nothing is paid again.</source>
        <translation>Não é possível gravar {target}: {error}
Os arquivos entregues são mantidos em {folder}: execute isto de novo com outro {parameter}, e nada é pago outra vez.</translation>
    </message>
    <message>
        <source>This sends {cost}.</source>
        <translation>Isto envia {cost}.</translation>
    </message>
    <message>
        <source>This goes on with an identical earlier request and sends {cost}.</source>
        <translation>Isto continua um pedido anterior idêntico e envia {cost}.</translation>
    </message>
    <message>
        <source>An identical request is on disk already: nothing is sent, nothing is paid.</source>
        <translation>Um pedido idêntico já está no disco: nada é enviado, nada é pago.</translation>
    </message>
    <message>
        <source>This goes on with an identical earlier request: no order is sent or paid.</source>
        <translation>Isto continua um pedido anterior idêntico: nenhum pedido é enviado ou pago.</translation>
    </message>
    <message>
        <source>{label} is not known to have {names}; the service decides. Known bands: {known}.</source>
        <translation>Não se sabe se {label} tem {names}; o serviço decide. Bandas conhecidas: {known}.</translation>
    </message>
    <message>
        <source>Area {area_id}: {note}</source>
        <translation>Área {area_id}: {note}</translation>
    </message>
    <message>
        <source>{aoi}: the layer has no features.</source>
        <translation>{aoi}: a camada não tem feições.</translation>
    </message>
    <message>
        <source>More areas were repaired: {count}.</source>
        <translation>Outras áreas reparadas: {count}.</translation>
    </message>
    <message>
        <source>{scenes}: there is no field view_id. Take the result of “Search scenes”, or a table with that field.</source>
        <translation>{scenes}: não há campo view_id. Use o resultado de “Buscar cenas” ou uma tabela com esse campo.</translation>
    </message>
    <message>
        <source>{scenes}: feature {id} is left out: {error}</source>
        <translation>{scenes}: a feição {id} foi deixada de fora: {error}</translation>
    </message>
    <message>
        <source>{scenes}: there is no scene in it.</source>
        <translation>{scenes}: não contém nenhuma cena.</translation>
    </message>
    <message>
        <source>Areas: {areas}, results: {results} ({summary}).</source>
        <translation>Áreas: {areas}, resultados: {results} ({summary}).</translation>
    </message>
    <message numerus="yes">
        <source>This sends {cost}, which takes {minutes} min or more at %Ln order(s) a minute.</source>
        <translation>
            <numerusform>Isto envia {cost}, o que leva {minutes} min ou mais a %Ln pedido por minuto.</numerusform>
            <numerusform>Isto envia {cost}, o que leva {minutes} min ou mais a %Ln pedidos por minuto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would send {cost}, which takes {minutes} min or more at %Ln order(s) a minute.</source>
        <translation>
            <numerusform>Enviaria {cost}, o que leva {minutes} min ou mais a %Ln pedido por minuto.</numerusform>
            <numerusform>Enviaria {cost}, o que leva {minutes} min ou mais a %Ln pedidos por minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order is sent: nothing is paid.</source>
        <translation>Nenhum pedido é enviado: nada é pago.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s): {summary}.</source>
        <translation>
            <numerusform>%Ln resultado: {summary}.</numerusform>
            <numerusform>%Ln resultados: {summary}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run, nothing was ordered.</source>
        <translation>Simulação, nada foi pedido.</translation>
    </message>
    <message>
        <source>There is no result.</source>
        <translation>Não há resultado.</translation>
    </message>
    <message>
        <source>Each has its reason in {output}.</source>
        <translation>O motivo de cada um está em {output}.</translation>
    </message>
    <message>
        <source>The index {output} cannot be written: {reason}
The rasters are kept: run this again with another OUTPUT, and nothing is paid again.</source>
        <translation>Não é possível gravar a lista {output}: {reason}
Os rasters são mantidos: execute isto de novo com outro OUTPUT, e nada é pago outra vez.</translation>
    </message>
    <message>
        <source>The time limit is over: no more is ordered, and what has been ordered is kept. Run this again to go on. {parameter} sets the limit.</source>
        <translation>O tempo limite acabou: nada mais é pedido, e o que foi pedido é mantido. Execute isto de novo para continuar. {parameter} define o limite.</translation>
    </message>
    <message>
        <source>{error} The delivered files are kept in {folder}.</source>
        <translation>{error} Os arquivos entregues são mantidos em {folder}.</translation>
    </message>
    <message>
        <source>What came is kept in {folder}.</source>
        <translation>O que chegou é mantido em {folder}.</translation>
    </message>
    <message>
        <source>The layer is loaded without its style: {error}</source>
        <translation>A camada é carregada sem seu estilo: {error}</translation>
    </message>
    <message>
        <source>There is a folder of this name</source>
        <translation>Há uma pasta com este nome</translation>
    </message>
    <message>
        <source>Bands of coarser resolution, {names}, were put on the finest grid by nearest neighbour; their values are unchanged.</source>
        <translation>Bandas de resolução mais grosseira, {names}, foram postas na grade mais fina pelo vizinho mais próximo; seus valores não mudaram.</translation>
    </message>
    <message>
        <source>{names} and {more} more: {warning}</source>
        <translation>{names} e mais {more}: {warning}</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>esperando o envio</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>sendo enviado</translation>
    </message>
    <message>
        <source>EOSDA is working on it</source>
        <translation>a EOSDA está trabalhando nele</translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation>sendo transferido</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>sendo verificado</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>sent, but not confirmed</source>
        <translation>enviado, mas não confirmado</translation>
    </message>
    <message>
        <source>Order: {state}</source>
        <translation>Pedido: {state}</translation>
    </message>
    <message>
        <source>Order {number} of {total}: {state}</source>
        <translation>Pedido {number} de {total}: {state}</translation>
    </message>
    <message>
        <source>{ready} of {total} ready</source>
        <translation>{ready} de {total} prontos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln com falha</numerusform>
            <numerusform>%Ln com falha</numerusform>
        </translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>restam cerca de {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>about {minutes} min left at %Ln order(s) a minute</source>
        <translation>
            <numerusform>restam cerca de {minutes} min a %Ln pedido por minuto</numerusform>
            <numerusform>restam cerca de {minutes} min a %Ln pedidos por minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}, trying again: {reason}</source>
        <translation>{state}, tentando de novo: {reason}</translation>
    </message>
    <message>
        <source>{state}, held: {reason}</source>
        <translation>{state}, em espera: {reason}</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <source>{orders}: {states}</source>
        <translation>{orders}: {states}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting to be sent</source>
        <translation>
            <numerusform>%Ln à espera de envio</numerusform>
            <numerusform>%Ln à espera de envio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being sent</source>
        <translation>
            <numerusform>%Ln sendo enviado</numerusform>
            <numerusform>%Ln sendo enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being prepared by EOSDA</source>
        <translation>
            <numerusform>%Ln em preparo na EOSDA</numerusform>
            <numerusform>%Ln em preparo na EOSDA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being fetched</source>
        <translation>
            <numerusform>%Ln sendo baixado</numerusform>
            <numerusform>%Ln sendo baixados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being checked</source>
        <translation>
            <numerusform>%Ln sendo verificado</numerusform>
            <numerusform>%Ln sendo verificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln pronto</numerusform>
            <numerusform>%Ln prontos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelado</numerusform>
            <numerusform>%Ln cancelados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln expirado</numerusform>
            <numerusform>%Ln expirados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent, but not confirmed</source>
        <translation>
            <numerusform>%Ln enviado, mas não confirmado</numerusform>
            <numerusform>%Ln enviados, mas não confirmados</numerusform>
        </translation>
    </message>
    <message>
        <source>An order for exactly this was sent, but EOSDA did not confirm it. {reasons} It may have been charged, so it is not sent again by itself; nothing is lost.
Look at the usage on your EOSDA dashboard. To order it again all the same, retry it in the list of downloads in QGIS and run this again, or run this with {parameter} set to false.</source>
        <translation>Um pedido exatamente igual foi enviado, mas a EOSDA não o confirmou. {reasons} Ele pode ter sido cobrado, por isso não é enviado de novo automaticamente; nada se perdeu.
Veja o uso no seu painel da EOSDA. Para pedi-lo de novo mesmo assim, tente-o de novo na lista de downloads do QGIS e execute isto outra vez, ou execute isto com {parameter} definido como false.</translation>
    </message>
    <message>
        <source>The service does not deliver {clouds} of this scene. It is ordered without it.</source>
        <translation>O serviço não entrega {clouds} desta cena. O pedido é feito sem ela.</translation>
    </message>
    <message>
        <source>Some orders were sent, but EOSDA did not confirm them. They may have been charged, so they are not sent again by themselves. Look at the usage on your EOSDA dashboard. To order them again all the same, retry them in the list of downloads in QGIS, then run this again.</source>
        <translation>Alguns pedidos foram enviados, mas a EOSDA não os confirmou. Eles podem ter sido cobrados, por isso não são enviados de novo automaticamente. Veja o uso no seu painel da EOSDA. Para pedi-los de novo mesmo assim, tente-os de novo na lista de downloads do QGIS e execute isto outra vez.</translation>
    </message>
    <message>
        <source>Run this again to order it anew.</source>
        <translation>Execute isto de novo para fazer um novo pedido.</translation>
    </message>
    <message>
        <source>The other parts are kept and are not paid again when you run this again:</source>
        <translation>As outras partes são mantidas e não são pagas outra vez quando você executar isto de novo:</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The time limit is over.</source>
        <translation>O tempo limite acabou.</translation>
    </message>
    <message>
        <source>{parameter} sets the limit.</source>
        <translation>{parameter} define o limite.</translation>
    </message>
    <message>
        <source>No order was sent, and none will be.</source>
        <translation>Nenhum pedido foi enviado, e nenhum será.</translation>
    </message>
    <message>
        <source>The order had been sent and is kept; no more are sent.</source>
        <translation>O pedido já tinha sido enviado e é mantido; não são enviados outros.</translation>
    </message>
    <message>
        <source>Orders that had been sent and are kept: {sent} of {orders}, {ready} of them ready. No more are sent.</source>
        <translation>Pedidos que já foram enviados e ficam guardados: {sent} de {orders}, {ready} deles prontos. Nenhum outro é enviado.</translation>
    </message>
    <message>
        <source>Run this again: it goes on where it stopped and pays nothing twice.</source>
        <translation>Execute isto de novo: continua de onde parou e nada é pago duas vezes.</translation>
    </message>
    <message>
        <source>This would send {cost}, and {parameter} allows {most}. Nothing was sent.
Choose less, or raise {parameter} if you do mean it.</source>
        <translation>Isto enviaria {cost}, e {parameter} permite {most}. Nada foi enviado.
Escolha menos ou aumente {parameter} se for mesmo o que você quer.</translation>
    </message>
    <message>
        <source>{orders} ({about})</source>
        <translation>{orders} ({about})</translation>
    </message>
    <message>
        <source>The order expired.</source>
        <translation>O pedido expirou.</translation>
    </message>
    <message>
        <source>The order failed.</source>
        <translation>O pedido falhou.</translation>
    </message>
    <message>
        <source>Orders that failed: {count} of {total}.</source>
        <translation>Pedidos que falharam: {count} de {total}.</translation>
    </message>
    <message>
        <source>Orders that expired: {count} of {total}.</source>
        <translation>Pedidos que expiraram: {count} de {total}.</translation>
    </message>
    <message>
        <source>It was cancelled in the list of downloads.</source>
        <translation>Foi cancelado na lista de downloads.</translation>
    </message>
    <message>
        <source>Its state: {state}.</source>
        <translation>Estado: {state}.</translation>
    </message>
    <message>
        <source>Searching {names}, {date_from} to {date_to}: areas: {areas}, searches: {groups}.</source>
        <translation>Buscando {names}, de {date_from} a {date_to}: áreas: {areas}, buscas: {groups}.</translation>
    </message>
    <message>
        <source>Of a search only the newest scenes were looked at: {count}. Shorten the dates to look at the others.</source>
        <translation>De uma busca, só as cenas mais recentes foram examinadas: {count}. Encurte o período para examinar as outras.</translation>
    </message>
    <message>
        <source>No scene with at most {max_cloud} % cloud covers at least {min_coverage} % of the area.</source>
        <translation>Nenhuma cena com no máximo {max_cloud}% de nuvens cobre pelo menos {min_coverage}% da área.</translation>
    </message>
    <message>
        <source>No scene from {first} to {last} shows this area: nothing was ordered for it.</source>
        <translation>Nenhuma cena de {first} a {last} mostra esta área: nada foi pedido para ela.</translation>
    </message>
    <message>
        <source>No scene from {first} to {last} has a value here.</source>
        <translation>Nenhuma cena de {first} a {last} tem valor aqui.</translation>
    </message>
    <message>
        <source>{error} Left out by the service: {count} ({reason}).</source>
        <translation>{error} Deixadas de fora pelo serviço: {count} ({reason}).</translation>
    </message>
    <message>
        <source>The table {output} cannot be written: {reason}
What has come is kept: run this again with another OUTPUT, and nothing is paid again.</source>
        <translation>Não é possível gravar a tabela {output}: {reason}
O que chegou é mantido: execute isto de novo com outro OUTPUT, e nada é pago outra vez.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.
What has come is kept: run this again with another file, and nothing is paid again.</source>
        <translation>Não é possível gravar {path}: {reason}.
O que chegou é mantido: execute isto de novo com outro arquivo, e nada é pago outra vez.</translation>
    </message>
    <message>
        <source>Areas: {count} ({summary}).</source>
        <translation>Áreas: {count} ({summary}).</translation>
    </message>
    <message>
        <source>Area {area_id}: {error}</source>
        <translation>Área {area_id}: {error}</translation>
    </message>
    <message>
        <source>There is no result. {text}</source>
        <translation>Não há resultado. {text}</translation>
    </message>
</context>
<context>
    <name>ProjectMemory</name>
    <message>
        <source>Area of the project</source>
        <translation>Área do projeto</translation>
    </message>
    <message>
        <source>Keep the area of interest with the project</source>
        <translation>Guardar a área de interesse com o projeto</translation>
    </message>
    <message>
        <source>None yet: they are kept with each search</source>
        <translation>Nenhuma ainda: são guardadas a cada busca</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>The same was ordered before, and EOSDA did not confirm it: it may have been charged. Look at the usage on your EOSDA dashboard. Order it again all the same ({cost})?</source>
        <translation>O mesmo já foi pedido, e a EOSDA não o confirmou: pode ter sido cobrado. Veja o uso no seu painel da EOSDA. Pedir de novo mesmo assim ({cost})?</translation>
    </message>
    <message numerus="yes">
        <source>This takes about %Ln request(s); {left} of {budget} are left. Order all the same?</source>
        <translation>
            <numerusform>Isto usa cerca de %Ln requisição; restam {left} de {budget}. Pedir mesmo assim?</numerusform>
            <numerusform>Isto usa cerca de %Ln requisições; restam {left} de {budget}. Pedir mesmo assim?</numerusform>
        </translation>
    </message>
    <message>
        <source>This sends {cost}. Order all of them?</source>
        <translation>Isto envia {cost}. Pedir todos?</translation>
    </message>
</context>
<context>
    <name>QuickLookAction</name>
    <message numerus="yes">
        <source>Quick look(s) as thumbnail(s) (%Ln request(s))</source>
        <translation>
            <numerusform>Visão rápida como miniatura (%Ln requisição)</numerusform>
            <numerusform>Visões rápidas como miniaturas (%Ln requisições)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no quick look. {0}</source>
        <translation>Não há visão rápida. {0}</translation>
    </message>
</context>
<context>
    <name>RecentAreas</name>
    <message>
        <source>None yet: each area that you draw or choose is kept here</source>
        <translation>Ainda nenhuma: cada área que você desenhar ou escolher fica guardada aqui</translation>
    </message>
    <message>
        <source>Forget these areas</source>
        <translation>Esquecer estas áreas</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
</context>
<context>
    <name>SameContrast</name>
    <message>
        <source>One contrast for all needs at least two scenes in one group.</source>
        <translation>Um só contraste para todas exige pelo menos duas cenas em um grupo.</translation>
    </message>
    <message>
        <source>One contrast for all scenes of a group</source>
        <translation>Um só contraste para todas as cenas de um grupo</translation>
    </message>
    <message>
        <source>There is no common contrast. {0}</source>
        <translation>Não há contraste comum. {0}</translation>
    </message>
    <message>
        <source>The layers now share one contrast for each band: {0}.</source>
        <translation>As camadas agora compartilham um só contraste para cada banda: {0}.</translation>
    </message>
</context>
<context>
    <name>SceneDetails</name>
    <message>
        <source>Scene: {0}</source>
        <translation>Cena: {0}</translation>
    </message>
    <message>
        <source>Sensor: {0}</source>
        <translation>Sensor: {0}</translation>
    </message>
    <message>
        <source>Acquired: {0}</source>
        <translation>Aquisição: {0}</translation>
    </message>
    <message>
        <source>Satellite: {0}</source>
        <translation>Satélite: {0}</translation>
    </message>
    <message>
        <source>Clouds over the whole scene: {0} %</source>
        <translation>Nuvens na cena inteira: {0}%</translation>
    </message>
    <message>
        <source>Bands: {0}</source>
        <translation>Bandas: {0}</translation>
    </message>
    <message>
        <source>Metadata files: {0}</source>
        <translation>Arquivos de metadados: {0}</translation>
    </message>
    <message>
        <source>Area: {0}</source>
        <translation>Área: {0}</translation>
    </message>
    <message>
        <source>Longitude {0} to {1}, latitude {2} to {3}</source>
        <translation>Longitude {0} a {1}, latitude {2} a {3}</translation>
    </message>
</context>
<context>
    <name>SceneDetailsDialog</name>
    <message>
        <source>Scene Details</source>
        <translation>Detalhes da cena</translation>
    </message>
</context>
<context>
    <name>SceneModel</name>
    <message>
        <source>on the map</source>
        <translation>no mapa</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>baixada</translation>
    </message>
    <message>
        <source>No thumbnail is offered.</source>
        <translation>Nenhuma miniatura é oferecida.</translation>
    </message>
    <message>
        <source>The thumbnail could not be loaded.</source>
        <translation>Não foi possível carregar a miniatura.</translation>
    </message>
    <message>
        <source>{0} of the area</source>
        <translation>{0} da área</translation>
    </message>
    <message>
        <source>Tile: {0}</source>
        <translation>Tile: {0}</translation>
    </message>
    <message>
        <source>Earlier processings: {0}</source>
        <translation>Processamentos anteriores: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tile(s)</source>
        <translation>
            <numerusform>%Ln tile</numerusform>
            <numerusform>%Ln tiles</numerusform>
        </translation>
    </message>
    <message>
        <source>earlier processing</source>
        <translation>processamento anterior</translation>
    </message>
    <message>
        <source>adds nothing</source>
        <translation>não acrescenta nada</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Data desconhecida</translation>
    </message>
    <message>
        <source>{0} UTC</source>
        <translation>{0} UTC</translation>
    </message>
    <message>
        <source>cloud {0} %</source>
        <translation>nuvens {0}%</translation>
    </message>
    <message>
        <source>cloud here {0} %</source>
        <translation>nuvens aqui {0}%</translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation>nuvens desconhecidas</translation>
    </message>
    <message>
        <source>coverage unknown</source>
        <translation>cobertura desconhecida</translation>
    </message>
    <message>
        <source>covers {0} %</source>
        <translation>cobre {0}%</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>View id</source>
        <translation>View id</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Hora da aquisição</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Satélite</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Scene with data</source>
        <translation>Cena com dados</translation>
    </message>
</context>
<context>
    <name>SceneSearch</name>
    <message>
        <source>Search for scenes first.</source>
        <translation>Busque cenas primeiro.</translation>
    </message>
    <message>
        <source>The search has found no scene of these days over the area.</source>
        <translation>A busca não encontrou nenhuma cena desses dias sobre a área.</translation>
    </message>
    <message>
        <source>Search for scenes</source>
        <translation>Buscar cenas</translation>
    </message>
    <message>
        <source>The area was removed: draw another, then search again.</source>
        <translation>A área foi removida: desenhe outra e busque de novo.</translation>
    </message>
    <message>
        <source>Measure how scenes cover an area</source>
        <translation>Medir como as cenas cobrem uma área</translation>
    </message>
    <message>
        <source>The area has changed: search again.</source>
        <translation>A área mudou: busque de novo.</translation>
    </message>
</context>
<context>
    <name>SceneSearchAlgorithm</name>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de dados</translation>
    </message>
    <message>
        <source>Satellites to search, one or several, by the names that the service uses: sentinel2l2a is Sentinel-2 Level-2A, sentinel2 is Level-1C.</source>
        <translation>Satélites a buscar, um ou vários, pelos nomes que o serviço usa: sentinel2l2a é Sentinel-2 Level-2A, sentinel2 é Level-1C.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>First day of acquisition, included. Empty: three months before the last day.</source>
        <translation>Primeiro dia de aquisição, incluído. Vazio: três meses antes do último dia.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Last day of acquisition, included. Empty: today.</source>
        <translation>Último dia de aquisição, incluído. Vazio: hoje.</translation>
    </message>
    <message>
        <source>Cloud at most (percent)</source>
        <translation>Máximo de nuvens (por cento)</translation>
    </message>
    <message>
        <source>Cloud cover of the whole scene. Scenes whose cloud cover is not known, such as radar, are kept.</source>
        <translation>Cobertura de nuvens da cena inteira. Cenas cuja cobertura de nuvens não é conhecida, como as de radar, são mantidas.</translation>
    </message>
    <message>
        <source>Covers at least (percent of the area)</source>
        <translation>Cobertura mínima (por cento da área)</translation>
    </message>
    <message>
        <source>Share of the area of interest that the footprint covers. Scenes whose footprint is not known are kept.</source>
        <translation>Parcela da área de interesse que o contorno cobre. Cenas cujo contorno não é conhecido são mantidas.</translation>
    </message>
    <message>
        <source>{parameter}: choose at least one dataset.</source>
        <translation>{parameter}: escolha pelo menos um conjunto de dados.</translation>
    </message>
    <message>
        <source>{parameter}: write a date like 2026-11-22.</source>
        <translation>{parameter}: escreva uma data como 2026-11-22.</translation>
    </message>
    <message>
        <source>{start}: the first day, {first}, is after the last, {last} ({end}).</source>
        <translation>{start}: o primeiro dia, {first}, é posterior ao último, {last} ({end}).</translation>
    </message>
    <message>
        <source>The search was cancelled. Nothing is lost; run it again when you like.</source>
        <translation>A busca foi cancelada. Nada se perdeu; execute-a de novo quando quiser.</translation>
    </message>
</context>
<context>
    <name>SceneView</name>
    <message>
        <source>Days with scenes</source>
        <translation>Dias com cenas</translation>
    </message>
    <message>
        <source>Choose all clear ones (at most {0} % cloud)</source>
        <translation>Escolher todos os dias limpos (no máximo {0}% de nuvens)</translation>
    </message>
    <message>
        <source>Choose the best of each month</source>
        <translation>Escolher o melhor de cada mês</translation>
    </message>
</context>
<context>
    <name>ScenesOnMap</name>
    <message>
        <source>Select on map</source>
        <translation>Selecionar no mapa</translation>
    </message>
    <message>
        <source>Select on map: click a footprint to choose its scene, and again for the next one there; with Ctrl scenes are added. A whole line covers all of your area, dashes at least half, dots less.</source>
        <translation>Selecionar no mapa: clique em um contorno para escolher sua cena, e de novo para a seguinte ali; com Ctrl, cenas são adicionadas. Uma linha contínua cobre toda a sua área; tracejada, pelo menos a metade; pontilhada, menos.</translation>
    </message>
    <message>
        <source>There is no footprint of a listed scene at this place.</source>
        <translation>Não há contorno de uma cena listada neste lugar.</translation>
    </message>
    <message>
        <source>Scenes {0} – {1}</source>
        <translation>Cenas {0} – {1}</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Cenas</translation>
    </message>
    <message>
        <source>Keep footprints as layer</source>
        <translation>Guardar contornos como camada</translation>
    </message>
    <message>
        <source>The footprints could not be kept as a layer; the log panel says why.</source>
        <translation>Não foi possível guardar os contornos como camada; o painel de log diz por quê.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>EOSDA recommends at most a year: a longer search may be slow or fail.</source>
        <translation>A EOSDA recomenda no máximo um ano: uma busca mais longa pode ser lenta ou falhar.</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>last month</source>
        <translation>último mês</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln month(s)</source>
        <translation>
            <numerusform>%Ln mês</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %Ln day(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>First day of the search, in UTC</source>
        <translation>Primeiro dia da busca, em UTC</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Last day of the search, in UTC; that day is searched, too</source>
        <translation>Último dia da busca, em UTC; esse dia também é buscado</translation>
    </message>
    <message>
        <source>Cloud at most</source>
        <translation>Máximo de nuvens</translation>
    </message>
    <message>
        <source>Clouds over the whole scene. Changing this needs no new search.</source>
        <translation>Nuvens na cena inteira. Mudar isto não exige nova busca.</translation>
    </message>
    <message>
        <source>Covers at least</source>
        <translation>Cobertura mínima</translation>
    </message>
    <message>
        <source>Share of your area that the scene covers. Changing this needs no new search.</source>
        <translation>Parcela da sua área que a cena cobre. Mudar isto não exige nova busca.</translation>
    </message>
    <message>
        <source>Choose a sensor</source>
        <translation>Escolha um sensor</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Satellites to search; several are listed together</source>
        <translation>Satélites a buscar; vários são listados juntos</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Up to today, also when it is searched for again later</source>
        <translation>Até hoje, também quando a busca for repetida mais tarde</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <source>This season</source>
        <translation>Esta temporada</translation>
    </message>
    <message>
        <source>Since 1 March; south of the equator since 1 September</source>
        <translation>Desde 1º de março; ao sul do equador, desde 1º de setembro</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Um ano antes</translation>
    </message>
    <message>
        <source>The same days, a year earlier</source>
        <translation>Os mesmos dias, um ano antes</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Advanced search</source>
        <translation>Busca avançada</translation>
    </message>
    <message>
        <source>The id of a dataset that is not in the list, as EOSDA spells it</source>
        <translation>O id de um conjunto de dados que não está na lista, como a EOSDA o escreve</translation>
    </message>
    <message>
        <source>Takes a scene that you know, without a search</source>
        <translation>Usa uma cena que você conhece, sem busca</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Takes the scene of this view id; nothing is asked of EOSDA</source>
        <translation>Usa a cena deste view id; nada é perguntado à EOSDA</translation>
    </message>
    <message>
        <source>Other dataset id</source>
        <translation>Outro id de conjunto de dados</translation>
    </message>
    <message>
        <source>View id</source>
        <translation>View id</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuvens</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>cloud ≤ {0} %</source>
        <translation>nuvens ≤ {0}%</translation>
    </message>
    <message>
        <source>covers ≥ {0} %</source>
        <translation>cobre ≥ {0}%</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Scenes that could not be read and were left out: {0}.</source>
        <translation>Cenas que não puderam ser lidas e foram deixadas de fora: {0}.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Limpar filtro</translation>
    </message>
    <message>
        <source>No day found has this text.</source>
        <translation>Nenhum dia encontrado contém este texto.</translation>
    </message>
    <message>
        <source>Clear the filter to see all.</source>
        <translation>Limpe o filtro para ver todos.</translation>
    </message>
    <message>
        <source>Widen the limits of the index.</source>
        <translation>Amplie os limites do índice.</translation>
    </message>
    <message>
        <source>Loosen the limits of cloud, coverage and index.</source>
        <translation>Afrouxe os limites de nuvens, cobertura e índice.</translation>
    </message>
    <message>
        <source>Raise the cloud limit or lower the coverage.</source>
        <translation>Aumente o limite de nuvens ou diminua a cobertura.</translation>
    </message>
    <message>
        <source>Raise the cloud limit.</source>
        <translation>Aumente o limite de nuvens.</translation>
    </message>
    <message>
        <source>Lower the coverage.</source>
        <translation>Diminua a cobertura.</translation>
    </message>
    <message>
        <source>Raise the cloud limit and lower the coverage.</source>
        <translation>Aumente o limite de nuvens e diminua a cobertura.</translation>
    </message>
    <message>
        <source>Days found: {0}, all hidden by the limits.</source>
        <translation>Dias encontrados: {0}, todos ocultos pelos limites.</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de novo</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opções…</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>A busca falhou.</translation>
    </message>
    <message>
        <source>An unexpected error occurred; the log panel has the details.</source>
        <translation>Ocorreu um erro inesperado; o painel de log tem os detalhes.</translation>
    </message>
    <message>
        <source>EOSDA does not accept the key.</source>
        <translation>A EOSDA não aceita a chave.</translation>
    </message>
    <message>
        <source>This key is not allowed to search.</source>
        <translation>Esta chave não permite buscas.</translation>
    </message>
    <message>
        <source>The key has no requests left, or no plan.</source>
        <translation>A chave não tem mais requisições ou não tem plano.</translation>
    </message>
    <message>
        <source>Too many searches in a short time.</source>
        <translation>Buscas demais em pouco tempo.</translation>
    </message>
    <message>
        <source>The search did not reach EOSDA.</source>
        <translation>A busca não chegou à EOSDA.</translation>
    </message>
    <message>
        <source>Asks EOSDA for the scenes over the area; costs a request</source>
        <translation>Pergunta à EOSDA pelas cenas sobre a área; custa uma requisição</translation>
    </message>
    <message>
        <source>Scenes found</source>
        <translation>Cenas encontradas</translation>
    </message>
    <message>
        <source>Zoom to footprint</source>
        <translation>Aproximar ao contorno</translation>
    </message>
    <message>
        <source>Keep footprints as layer</source>
        <translation>Guardar contornos como camada</translation>
    </message>
    <message>
        <source>Adds the footprints of the scenes listed to the project</source>
        <translation>Adiciona ao projeto os contornos das cenas listadas</translation>
    </message>
    <message>
        <source>Show footprints on map</source>
        <translation>Mostrar contornos no mapa</translation>
    </message>
    <message>
        <source>This scene is chosen.</source>
        <translation>Esta cena está escolhida.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>A busca foi interrompida.</translation>
    </message>
    <message>
        <source>Draw or choose an area first.</source>
        <translation>Desenhe ou escolha antes uma área.</translation>
    </message>
    <message>
        <source>Choose at least one sensor.</source>
        <translation>Escolha pelo menos um sensor.</translation>
    </message>
    <message>
        <source>The list still shows the previous search.</source>
        <translation>A lista ainda mostra a busca anterior.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Se&amp;arch</source>
        <translation>Bu&amp;scar</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Draw an area, then search.</source>
        <translation>Desenhe uma área e depois busque.</translation>
    </message>
    <message>
        <source>Search to list the scenes of your area.</source>
        <translation>Busque para listar as cenas da sua área.</translation>
    </message>
    <message>
        <source>Search from {0}</source>
        <translation>Buscar desde {0}</translation>
    </message>
    <message>
        <source>Choose a longer time or another sensor.</source>
        <translation>Escolha um período mais longo ou outro sensor.</translation>
    </message>
    <message>
        <source>No scenes were found.</source>
        <translation>Nenhuma cena encontrada.</translation>
    </message>
    <message numerus="yes">
        <source>EOSDA has %Ln scene(s); only the newest {newest} are listed. Shorten the dates.</source>
        <translation>
            <numerusform>A EOSDA tem %Ln cena; só as {newest} mais recentes estão listadas. Encurte o período.</numerusform>
            <numerusform>A EOSDA tem %Ln cenas; só as {newest} mais recentes estão listadas. Encurte o período.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchScenes</name>
    <message>
        <source>Search scenes</source>
        <translation>Buscar cenas</translation>
    </message>
    <message>
        <source>Finds the satellite scenes over an area, with cloud and coverage.</source>
        <translation>Encontra as cenas de satélite sobre uma área, com nuvens e cobertura.</translation>
    </message>
    <message>
        <source>Searches EOSDA API Connect for the satellite scenes that touch the area of interest and makes a layer of their footprints, the newest first.

Each scene has a view_id, which “Download bands” takes; its date and time (UTC); the cloud cover of the whole scene and the share of the scene that holds data; and the share of your area that its footprint covers, all in percent. A scene whose footprint is not known has no geometry. For models there are two outputs with the view_id of one scene: CLEAREST and LATEST.

A search takes one request of your plan for every 500 scenes that the service has.</source>
        <translation>Busca na EOSDA API Connect as cenas de satélite que tocam a área de interesse e cria uma camada com seus contornos, das mais recentes às mais antigas.

Cada cena tem um view_id, que “Baixar bandas” usa; sua data e hora (UTC); a cobertura de nuvens da cena inteira e a parcela da cena que contém dados; e a parcela da sua área que o contorno cobre, tudo em por cento. Uma cena cujo contorno não é conhecido não tem geometria. Para modelos, há duas saídas com o view_id de uma cena: CLEAREST e LATEST.

Uma busca usa uma requisição do seu plano para cada 500 cenas que o serviço tem.</translation>
    </message>
    <message>
        <source>satellite,imagery,scenes,search,catalogue,footprint,cloud,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos</source>
        <translation>satélite,imagens,cenas,busca,buscar,catálogo,contorno,nuvem,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos</translation>
    </message>
    <message>
        <source>The scene {view_id} cannot be written to {output}: {reason}</source>
        <translation>Não é possível gravar a cena {view_id} em {output}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requisição</numerusform>
            <numerusform>%Ln requisições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service has %Ln scene(s); within the limits: {count} ({requests}).</source>
        <translation>
            <numerusform>O serviço tem %Ln cena; dentro dos limites: {count} ({requests}).</numerusform>
            <numerusform>O serviço tem %Ln cenas; dentro dos limites: {count} ({requests}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that could not be read were left out: {count}.</source>
        <translation>Itens que não puderam ser lidos foram deixados de fora: {count}.</translation>
    </message>
    <message>
        <source>Scenes without a footprint, which may cover less than was asked for: {count}.</source>
        <translation>Cenas sem contorno, que podem cobrir menos do que foi exigido: {count}.</translation>
    </message>
    <message>
        <source>Only the newest {most} of these {count} are kept. Raise {parameter} or shorten the dates to get the others.</source>
        <translation>Só as {most} mais recentes destas {count} são mantidas. Aumente {parameter} ou encurte o período para obter as outras.</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %Ln scene(s) (was|were) looked at. Raise {parameter} or shorten the dates to look at the others.</source>
        <translation>
            <numerusform>Só a cena mais recente foi examinada. Aumente {parameter} ou encurte o período para examinar as outras.</numerusform>
            <numerusform>Só as %Ln cenas mais recentes foram examinadas. Aumente {parameter} ou encurte o período para examinar as outras.</numerusform>
        </translation>
    </message>
    <message>
        <source>No scenes found. {advice}</source>
        <translation>Nenhuma cena encontrada. {advice}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scene(s) (is|are) hidden by the limits: raise {cloud} ({max_cloud}) or lower {coverage} ({min_coverage}).</source>
        <translation>
            <numerusform>%Ln cena está oculta pelos limites: aumente {cloud} ({max_cloud}) ou diminua {coverage} ({min_coverage}).</numerusform>
            <numerusform>%Ln cenas estão ocultas pelos limites: aumente {cloud} ({max_cloud}) ou diminua {coverage} ({min_coverage}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Widen the dates ({first} to {last}), choose other datasets, or check that the area is where you mean it to be.</source>
        <translation>Amplie o período ({first} a {last}), escolha outros conjuntos de dados ou verifique se a área está onde deveria.</translation>
    </message>
    <message>
        <source>Widen the dates ({first} to {last}), raise {cloud} ({max_cloud}), choose other datasets, or check that the area is where you mean it to be.</source>
        <translation>Amplie o período ({first} a {last}), aumente {cloud} ({max_cloud}), escolha outros conjuntos de dados ou verifique se a área está onde deveria.</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. All features together are the area to be covered.</source>
        <translation>Polígonos, em qualquer SRC. Todas as feições juntas formam a área a cobrir.</translation>
    </message>
    <message>
        <source>Scenes at most</source>
        <translation>Máximo de cenas</translation>
    </message>
    <message>
        <source>The newest are kept. Up to 500 cost one request.</source>
        <translation>As mais recentes são mantidas. Até 500 custam uma requisição.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Cenas</translation>
    </message>
    <message>
        <source>Polygon layer in EPSG:4326 with the footprint of each scene.</source>
        <translation>Camada de polígonos em EPSG:4326 com o contorno de cada cena.</translation>
    </message>
    <message>
        <source>Number of scenes</source>
        <translation>Número de cenas</translation>
    </message>
    <message>
        <source>View id of the scene with the least cloud</source>
        <translation>View id da cena com menos nuvens</translation>
    </message>
    <message>
        <source>View id of the latest scene</source>
        <translation>View id da cena mais recente</translation>
    </message>
</context>
<context>
    <name>SeasonButton</name>
    <message>
        <source>Statistics</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>Chart…</source>
        <translation>Gráfico…</translation>
    </message>
    <message>
        <source>Show the season as a chart below the map</source>
        <translation>Mostrar a temporada em um gráfico abaixo do mapa</translation>
    </message>
    <message>
        <source>Indices, up to three</source>
        <translation>Índices, até três</translation>
    </message>
    <message>
        <source>Show only scenes with</source>
        <translation>Mostrar só cenas com</translation>
    </message>
    <message>
        <source>Draw or choose an area first.</source>
        <translation>Desenhe ou escolha antes uma área.</translation>
    </message>
    <message>
        <source>Lowest value of the index</source>
        <translation>Menor valor do índice</translation>
    </message>
    <message>
        <source>Highest value of the index</source>
        <translation>Maior valor do índice</translation>
    </message>
    <message>
        <source>Hides days on which the index is lower over the area</source>
        <translation>Oculta os dias em que o índice sobre a área é menor</translation>
    </message>
    <message>
        <source>Hides days on which the index is higher over the area</source>
        <translation>Oculta os dias em que o índice sobre a área é maior</translation>
    </message>
    <message>
        <source>Three are chosen: untick one of them first.</source>
        <translation>Três estão escolhidos: desmarque um antes.</translation>
    </message>
    <message>
        <source>Cloud over the area and index values of all scenes</source>
        <translation>Nuvens sobre a área e valores de índices de todas as cenas</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
</context>
<context>
    <name>SeasonOrders</name>
    <message>
        <source>Prepare the statistics</source>
        <translation>Preparar as estatísticas</translation>
    </message>
    <message>
        <source>The statistics have not come: {0}</source>
        <translation>As estatísticas não chegaram: {0}</translation>
    </message>
    <message>
        <source>Read the statistics</source>
        <translation>Ler as estatísticas</translation>
    </message>
    <message>
        <source>EOSDA left scenes out: {0}</source>
        <translation>A EOSDA deixou cenas de fora: {0}</translation>
    </message>
    <message>
        <source>No scene of these days has statistics of this area.</source>
        <translation>Nenhuma cena destes dias tem estatísticas desta área.</translation>
    </message>
    <message>
        <source>EOSDA is making the statistics.</source>
        <translation>A EOSDA está fazendo as estatísticas.</translation>
    </message>
    <message>
        <source>Counting the orders…</source>
        <translation>Contando os pedidos…</translation>
    </message>
    <message>
        <source>Already here: nothing to pay.</source>
        <translation>Já está aqui: nada a pagar.</translation>
    </message>
    <message>
        <source>This takes {cost}.</source>
        <translation>Isto usa {cost}.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedir</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>This makes more than {0} results. Choose fewer features or scenes, or run “Download bands for many areas” from the Processing toolbox.</source>
        <translation>Isto dá mais de {0} resultados. Escolha menos feições ou cenas ou execute “Baixar bandas para muitas áreas” na caixa de ferramentas de processamento.</translation>
    </message>
    <message>
        <source>There is no feature to order.</source>
        <translation>Não há feição para pedir.</translation>
    </message>
    <message>
        <source>Left out, no area: {0} ({1})</source>
        <translation>Ficam de fora, sem área: {0} ({1})</translation>
    </message>
    <message>
        <source>Left out, not in the scenes chosen: {0}.</source>
        <translation>Ficam de fora, ausentes das cenas escolhidas: {0}.</translation>
    </message>
    <message>
        <source>Left out, no data in the area: {0}.</source>
        <translation>Ficam de fora, sem dados na área: {0}.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigas primeiro</translation>
    </message>
    <message>
        <source>Least cloud</source>
        <translation>Menos nuvens</translation>
    </message>
    <message>
        <source>Best coverage</source>
        <translation>Melhor cobertura</translation>
    </message>
    <message>
        <source>Clearest area</source>
        <translation>Área mais limpa</translation>
    </message>
    <message>
        <source>Highest index</source>
        <translation>Maior índice</translation>
    </message>
    <message>
        <source>Scenes sorted by: {0}</source>
        <translation>Cenas ordenadas: {0}</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>From…</source>
        <translation>De…</translation>
    </message>
    <message>
        <source>Take the area from a layer, the map or a text</source>
        <translation>Obter a área de uma camada, do mapa ou de um texto</translation>
    </message>
    <message>
        <source>Area from</source>
        <translation>Área de</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation>Camada de polígonos</translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation>Feições selecionadas</translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation>Extensão do mapa</translation>
    </message>
    <message>
        <source>Project extent</source>
        <translation>Extensão do projeto</translation>
    </message>
    <message>
        <source>Paste a text or coordinates…</source>
        <translation>Colar um texto ou coordenadas…</translation>
    </message>
    <message>
        <source>Recent areas</source>
        <translation>Áreas recentes</translation>
    </message>
    <message>
        <source>Name this area…</source>
        <translation>Dar nome a esta área…</translation>
    </message>
    <message>
        <source>Separate raster for each polygon</source>
        <translation>Um raster separado por polígono</translation>
    </message>
    <message>
        <source>Orders each feature for itself, with its own files, named after it</source>
        <translation>Pede cada feição separadamente, com seus próprios arquivos, que levam o nome dela</translation>
    </message>
    <message>
        <source>Combine nearby parts into one order</source>
        <translation>Combinar partes próximas em um pedido</translation>
    </message>
    <message>
        <source>The project has no polygon layer</source>
        <translation>O projeto não tem camada de polígonos</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>State of the area</source>
        <translation>Estado da área</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Areas that are not drawn here: {0}.</source>
        <translation>Áreas que não são desenhadas aqui: {0}.</translation>
    </message>
    <message>
        <source>Lines shown: {0} of {1}. All of them are in the table.</source>
        <translation>Linhas mostradas: {0} de {1}. Todas estão na tabela.</translation>
    </message>
</context>
<context>
    <name>StatisticsRequest</name>
    <message>
        <source>Choose one to {0} indices.</source>
        <translation>Escolha de um a {0} índices.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>O primeiro dia é posterior ao último.</translation>
    </message>
    <message>
        <source>The service has no statistics of {0}. There are: {1}.</source>
        <translation>O serviço não tem estatísticas de {0}. Existem: {1}.</translation>
    </message>
    <message>
        <source>There is no sensor {0}.</source>
        <translation>Não existe o sensor {0}.</translation>
    </message>
    <message>
        <source>A polygon of {0} km² is over the limit of {1} km² for one order. Statistics of pieces cannot be put together: choose smaller polygons.</source>
        <translation>Um polígono de {0} km² está acima do limite de {1} km² para um pedido. Estatísticas de partes não podem ser combinadas: escolha polígonos menores.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Goes on with all downloads</source>
        <translation>Continua todos os downloads</translation>
    </message>
</context>
<context>
    <name>StepTasks</name>
    <message>
        <source>EOSDA Imagery: one step of a download</source>
        <translation>EOSDA Imagery: uma etapa de um download</translation>
    </message>
</context>
<context>
    <name>SummaryButton</name>
    <message>
        <source>Recent searches</source>
        <translation>Buscas recentes</translation>
    </message>
    <message>
        <source>What was searched for last, to be searched for again</source>
        <translation>O que foi buscado por último, para buscar de novo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Asks EOSDA for the scenes over the area; costs a request</source>
        <translation>Pergunta à EOSDA pelas cenas sobre a área; custa uma requisição</translation>
    </message>
    <message>
        <source>What is searched for: {0}</source>
        <translation>O que é buscado: {0}</translation>
    </message>
</context>
<context>
    <name>ThumbnailLoader</name>
    <message>
        <source>Load quick looks</source>
        <translation>Carregar visões rápidas</translation>
    </message>
    <message>
        <source>Load thumbnails</source>
        <translation>Carregar miniaturas</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>There is no quick look of this sensor.</source>
        <translation>Não há visão rápida deste sensor.</translation>
    </message>
</context>
<context>
    <name>TileKey</name>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Não foi possível acessar o serviço.</translation>
    </message>
    <message>
        <source>The service has no picture of this place.</source>
        <translation>O serviço não tem imagem deste lugar.</translation>
    </message>
</context>
<context>
    <name>ToMap</name>
    <message>
        <source>The scene has no data in this area: {0}.</source>
        <translation>A cena não tem dados nesta área: {0}.</translation>
    </message>
    <message>
        <source>Already on the map: {0}.</source>
        <translation>Já está no mapa: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>{name} ({ready} of %Ln part(s))</source>
        <translation>
            <numerusform>{name} ({ready} de %Ln parte)</numerusform>
            <numerusform>{name} ({ready} de %Ln partes)</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is downloaded but cannot be shown: {1}</source>
        <translation>{0} foi baixado, mas não pode ser mostrado: {1}</translation>
    </message>
    <message>
        <source>On the map: {0}.</source>
        <translation>No mapa: {0}.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Aproximar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} e mais {1}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln request(s)</source>
        <translation>
            <numerusform>cerca de %Ln requisição</numerusform>
            <numerusform>cerca de %Ln requisições</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <translation>pt_BR</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Add to map</source>
        <translation>Adicionar ao mapa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Change between two dates</source>
        <translation>Mudança entre duas datas</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opções…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalhes…</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Puts the chosen on the map, or shows them there</source>
        <translation>Põe no mapa o que está escolhido, ou o mostra lá</translation>
    </message>
    <message>
        <source>Plays the chosen on the map, date by date</source>
        <translation>Reproduz no mapa o que está escolhido, data por data</translation>
    </message>
    <message>
        <source>Subtracts the earlier of two results of one index and area from the later</source>
        <translation>Subtrai do posterior o anterior de dois resultados de um índice e de uma área</translation>
    </message>
    <message>
        <source>Tries again; asks before an order is sent</source>
        <translation>Tenta de novo; pergunta antes de enviar um pedido</translation>
    </message>
    <message>
        <source>Stops the chosen; what is paid for stays known</source>
        <translation>Interrompe o que está escolhido; continua registrado o que foi pago</translation>
    </message>
    <message>
        <source>Opens the options, where the key is entered</source>
        <translation>Abre as opções, onde a chave é informada</translation>
    </message>
    <message>
        <source>Opens the folder that the files are in</source>
        <translation>Abre a pasta em que estão os arquivos</translation>
    </message>
    <message>
        <source>Copies the chosen to a new folder, described</source>
        <translation>Copia o que está escolhido para uma nova pasta, com descrição</translation>
    </message>
    <message>
        <source>Tells all that is known of the current one</source>
        <translation>Mostra tudo o que se sabe do atual</translation>
    </message>
    <message>
        <source>Takes the chosen out of the list; files stay</source>
        <translation>Tira da lista o que está escolhido; os arquivos ficam</translation>
    </message>
    <message>
        <source>Sending the order</source>
        <translation>Enviando o pedido</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Verificando o arquivo</translation>
    </message>
    <message>
        <source>Expired at EOSDA. Retry orders it again.</source>
        <translation>Expirado na EOSDA. “Tentar de novo” faz o pedido outra vez.</translation>
    </message>
    <message>
        <source>Not confirmed: the order may have been charged. Retry orders it again.</source>
        <translation>Não confirmado: o pedido pode ter sido cobrado. “Tentar de novo” faz o pedido outra vez.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada a fazer</translation>
    </message>
    <message>
        <source>Ready: the scene has no data in this area</source>
        <translation>Pronto: a cena não tem dados nesta área</translation>
    </message>
    <message>
        <source>{state}. {notes}</source>
        <translation>{state}. {notes}</translation>
    </message>
    <message numerus="yes">
        <source>{ready} of %Ln part(s) ready. {rest}</source>
        <translation>
            <numerusform>{ready} de %Ln parte pronta. {rest}</numerusform>
            <numerusform>{ready} de %Ln partes prontas. {rest}</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, on the map</source>
        <translation>Pronto, no mapa</translation>
    </message>
    <message>
        <source>Ready: add to map</source>
        <translation>Pronto: adicionar ao mapa</translation>
    </message>
    <message>
        <source>Ready, for another project: add to map</source>
        <translation>Pronto, para outro projeto: adicionar ao mapa</translation>
    </message>
    <message>
        <source>Ready, for the project {0}: add to map</source>
        <translation>Pronto, para o projeto {0}: adicionar ao mapa</translation>
    </message>
    <message numerus="yes">
        <source>{ready} of %Ln part(s) ready, downloading</source>
        <translation>
            <numerusform>{ready} de %Ln parte pronta, baixando</numerusform>
            <numerusform>{ready} de %Ln partes prontas, baixando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ready} of %Ln part(s) ready, downloading at {rate}/s</source>
        <translation>
            <numerusform>{ready} de %Ln parte pronta, baixando a {rate}/s</numerusform>
            <numerusform>{ready} de %Ln partes prontas, baixando a {rate}/s</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for you: {0}</source>
        <translation>Precisa de você: {0}</translation>
    </message>
    <message>
        <source>EOSDA is preparing it</source>
        <translation>A EOSDA está preparando</translation>
    </message>
    <message>
        <source>EOSDA is preparing it (usually {0})</source>
        <translation>A EOSDA está preparando (normalmente {0})</translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <translation>Falhou: {0}</translation>
    </message>
    <message>
        <source>Cancelled. The order was sent: Retry goes on with it.</source>
        <translation>Cancelado. O pedido foi enviado: “Tentar de novo” o continua.</translation>
    </message>
    <message>
        <source>Ordered from {0}: it goes on when that address is set again</source>
        <translation>Pedido em {0}: continua quando esse endereço for definido de novo</translation>
    </message>
    <message>
        <source>Ordered with another API key: it goes on when that key is set again</source>
        <translation>Pedido com outra chave de API: continua quando essa chave for definida de novo</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Queued, next in {0} (limit: {1} a minute)</source>
        <translation>Na fila, o próximo em {0} (limite: {1} por minuto)</translation>
    </message>
    <message>
        <source>Paused. No order has been sent yet.</source>
        <translation>Pausado. Nenhum pedido foi enviado ainda.</translation>
    </message>
    <message>
        <source>Paused. The order has been sent: Resume goes on with it.</source>
        <translation>Pausado. O pedido foi enviado: “Retomar” o continua.</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Downloading, {size} so far, {rate}/s</source>
        <translation>Baixando, {size} até agora, {rate}/s</translation>
    </message>
    <message>
        <source>Downloading {done} of {all}, {rate}/s</source>
        <translation>Baixando {done} de {all}, {rate}/s</translation>
    </message>
    <message>
        <source>EOSDA wants fewer requests, trying again in {0}</source>
        <translation>A EOSDA quer menos requisições, nova tentativa em {0}</translation>
    </message>
    <message>
        <source>EOSDA does not answer, trying again in {0}</source>
        <translation>A EOSDA não responde, nova tentativa em {0}</translation>
    </message>
    <message>
        <source>No network, trying again in {0}</source>
        <translation>Sem rede, nova tentativa em {0}</translation>
    </message>
    <message>
        <source>EOSDA is in trouble, trying again in {0}</source>
        <translation>A EOSDA está com problemas, nova tentativa em {0}</translation>
    </message>
    <message>
        <source>The link has expired, asking for a fresh one in {0}</source>
        <translation>O link expirou, um novo será pedido em {0}</translation>
    </message>
    <message>
        <source>The file came in incomplete, trying again in {0}</source>
        <translation>O arquivo chegou incompleto, nova tentativa em {0}</translation>
    </message>
    <message>
        <source>That did not work, trying again in {0}</source>
        <translation>Não deu certo, nova tentativa em {0}</translation>
    </message>
    <message>
        <source>no reason is known.</source>
        <translation>o motivo não é conhecido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln pronto</numerusform>
            <numerusform>%Ln prontos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln em andamento</numerusform>
            <numerusform>%Ln em andamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln na fila</numerusform>
            <numerusform>%Ln na fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for you</source>
        <translation>
            <numerusform>%Ln precisando de você</numerusform>
            <numerusform>%Ln precisando de você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln com falha</numerusform>
            <numerusform>%Ln com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelado</numerusform>
            <numerusform>%Ln cancelados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln pausado</numerusform>
            <numerusform>%Ln pausados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln (needs|need) you</source>
        <translation>
            <numerusform>%Ln precisa de você</numerusform>
            <numerusform>%Ln precisam de você</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>About {0} left</source>
        <translation>Restam cerca de {0}</translation>
    </message>
    <message>
        <source>Waits for you: open the row to see why.</source>
        <translation>Precisa de você: abra a linha para ver o motivo.</translation>
    </message>
    <message>
        <source>Open the row to see why it failed; Retry tries again.</source>
        <translation>Abra a linha para ver por que falhou; “Tentar de novo” faz outra tentativa.</translation>
    </message>
    <message>
        <source>Statistics, {first} – {last}</source>
        <translation>Estatísticas, {first} – {last}</translation>
    </message>
    <message numerus="yes">
        <source>{first} … {last} (%Ln band(s))</source>
        <translation>
            <numerusform>{first} … {last} (%Ln banda)</numerusform>
            <numerusform>{first} … {last} (%Ln bandas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln partes</numerusform>
        </translation>
    </message>
    <message>
        <source>{orders}, {requests}</source>
        <translation>{orders}, {requests}</translation>
    </message>
    <message>
        <source>{0} km²</source>
        <translation>{0} km²</translation>
    </message>
    <message numerus="yes">
        <source>%Ln (vertex|vertices)</source>
        <translation>
            <numerusform>%Ln vértice</numerusform>
            <numerusform>%Ln vértices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of %Ln request(s) left this month.</source>
        <translation>
            <numerusform>Resta {left} de %Ln requisição este mês.</numerusform>
            <numerusform>Restam {left} de %Ln requisições este mês.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of %Ln request(s) left.</source>
        <translation>
            <numerusform>Resta {left} de %Ln requisição.</numerusform>
            <numerusform>Restam {left} de %Ln requisições.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) used this month.</source>
        <translation>
            <numerusform>%Ln requisição usada este mês.</numerusform>
            <numerusform>%Ln requisições usadas este mês.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0}–{1} s</source>
        <translation>{0}–{1} s</translation>
    </message>
    <message>
        <source>{0}–{1} min</source>
        <translation>{0}–{1} min</translation>
    </message>
    <message>
        <source>{0}–{1} h</source>
        <translation>{0}–{1} h</translation>
    </message>
</context>
<context>
    <name>_SketchTool</name>
    <message>
        <source>What was drawn has no place in the map&apos;s new CRS. Draw it anew.</source>
        <translation>O que foi desenhado não tem lugar no novo SRC do mapa. Desenhe-o de novo.</translation>
    </message>
</context>
</TS>
