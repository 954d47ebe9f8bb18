<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AllDownloadsMenu</name>
    <message>
        <source>All downloads</source>
        <translation>Para todas</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todas</translation>
    </message>
    <message>
        <source>Begins nothing new until you resume; what is under way comes to its end</source>
        <translation>No empieza nada nuevo hasta que reanude; lo que está en curso se termina</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Goes on with all downloads</source>
        <translation>Continúa con todas las descargas</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidas</translation>
    </message>
    <message>
        <source>Tries again what failed; asks before an order is sent</source>
        <translation>Vuelve a intentar lo que falló; pregunta antes de enviar un pedido</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Quitar terminadas</translation>
    </message>
    <message>
        <source>Takes what is ready or cancelled out of the list; the files stay</source>
        <translation>Quita de la lista lo que está listo o cancelado; los archivos se conservan</translation>
    </message>
</context>
<context>
    <name>Aoi</name>
    <message>
        <source>The scene has no data in the area. Choose another scene.</source>
        <translation>La escena no tiene datos en el área. Elija otra escena.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {most} MB. Add it to the project and choose the polygons you need there.</source>
        <translation>«{file}» ocupa más de {most} MB. Añádalo al proyecto y elija allí los polígonos que necesite.</translation>
    </message>
    <message>
        <source>“{file}” has no polygon in it. Choose another file or draw the area.</source>
        <translation>«{file}» no contiene ningún polígono. Elija otro archivo o dibuje el área.</translation>
    </message>
    <message>
        <source>“{file}” has several layers of polygons: {layers}. Add one of them to the project and choose it there.</source>
        <translation>«{file}» tiene varias capas de polígonos: {layers}. Añada una de ellas al proyecto y elíjala allí.</translation>
    </message>
    <message>
        <source>“{file}” is no GeoJSON, KML or GeoPackage file. Add it to the project and choose its layer there.</source>
        <translation>«{file}» no es un archivo GeoJSON, KML ni GeoPackage. Añádalo al proyecto y elija allí su capa.</translation>
    </message>
    <message>
        <source>{problem} Repair the file, or choose another.</source>
        <translation>{problem} Repare el archivo o elija otro.</translation>
    </message>
    <message>
        <source>The bounding box has no width or height. Write west, south, east, north, for example 30.5, 50.4, 30.7, 50.5.</source>
        <translation>El rectángulo delimitador no tiene anchura o altura. Escriba oeste, sur, este, norte, por ejemplo 30.5, 50.4, 30.7, 50.5.</translation>
    </message>
    <message>
        <source>A point has no area. Write a radius behind it, for example 30.5, 50.4, 2 km.</source>
        <translation>Un punto no tiene superficie. Escriba un radio a continuación, por ejemplo 30.5, 50.4, 2 km.</translation>
    </message>
    <message>
        <source>The point lies outside the world: longitude {x}, latitude {y}. Longitude comes first, unless letters say which is which (50.4 N 30.5 E).</source>
        <translation>El punto está fuera del mundo: longitud {x}, latitud {y}. La longitud va primero, salvo que unas letras indiquen cuál es cuál (50.4 N 30.5 E).</translation>
    </message>
    <message>
        <source>The radius is to be more than nothing and at most {most} km.</source>
        <translation>El radio debe ser mayor que cero y como máximo de {most} km.</translation>
    </message>
    <message>
        <source>The coordinates cannot be read. Write a bounding box as west, south, east, north, or a point with a radius, for example 30.5, 50.4, 2 km.</source>
        <translation>No se pueden leer las coordenadas. Escriba un rectángulo delimitador como oeste, sur, este, norte, o un punto con un radio, por ejemplo 30.5, 50.4, 2 km.</translation>
    </message>
    <message>
        <source>The text was read as {form}, but there is no geometry in it.</source>
        <translation>El texto se leyó como {form}, pero no contiene ninguna geometría.</translation>
    </message>
    <message>
        <source>The text was read as {form}, but it holds no polygon, only: {types}. Lines and points have no area.</source>
        <translation>El texto se leyó como {form}, pero no contiene ningún polígono, solo: {types}. Las líneas y los puntos no tienen superficie.</translation>
    </message>
    <message>
        <source>The GeoJSON has a position that is no pair of numbers: {what}. Correct it and try again.</source>
        <translation>El GeoJSON tiene una posición que no es un par de números: {what}. Corríjala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The polygons in the text are in several CRS: {names}. Paste those of one CRS at a time.</source>
        <translation>Los polígonos del texto están en varios SRC: {names}. Pegue los de un solo SRC cada vez.</translation>
    </message>
    <message>
        <source>The GeoJSON {kind} has no list “{key}”. Copy it again, whole.</source>
        <translation>Al {kind} de GeoJSON le falta la lista «{key}». Cópielo de nuevo, completo.</translation>
    </message>
    <message>
        <source>The text names a CRS that QGIS does not know: “{name}”. Name it by its EPSG code, or give longitude and latitude.</source>
        <translation>El texto nombra un SRC que QGIS no conoce: «{name}». Indíquelo por su código EPSG, o use longitud y latitud.</translation>
    </message>
    <message>
        <source>The text is JSON but no GeoJSON: it does not say what type of geometry it is. Paste a Polygon, MultiPolygon, Feature or FeatureCollection.</source>
        <translation>El texto es JSON, pero no GeoJSON: no dice qué tipo de geometría es. Pegue un Polygon, MultiPolygon, Feature o FeatureCollection.</translation>
    </message>
    <message>
        <source>The text is JSON but no GeoJSON: its type is “{kind}”. Paste a Polygon, MultiPolygon, Feature or FeatureCollection.</source>
        <translation>El texto es JSON, pero no GeoJSON: su tipo es «{kind}». Pegue un Polygon, MultiPolygon, Feature o FeatureCollection.</translation>
    </message>
    <message>
        <source>There is no text. Paste a polygon as GeoJSON or WKT, or coordinates.</source>
        <translation>No hay texto. Pegue un polígono como GeoJSON o WKT, o coordenadas.</translation>
    </message>
    <message>
        <source>The text is longer than 10 MB. Load it as a layer and choose the area there.</source>
        <translation>El texto ocupa más de 10 MB. Cárguelo como capa y elija allí el área.</translation>
    </message>
    <message>
        <source>The text is a Python dictionary: GeoJSON has double quotes. Write it with json.dumps() and paste that.</source>
        <translation>El texto es un diccionario de Python: GeoJSON usa comillas dobles. Escríbalo con json.dumps() y pegue el resultado.</translation>
    </message>
    <message>
        <source>The text begins like GeoJSON but is broken in line {line}, column {column}. Correct it there, or copy it again, whole.</source>
        <translation>El texto empieza como GeoJSON, pero está roto en la línea {line}, columna {column}. Corríjalo ahí o cópielo de nuevo, completo.</translation>
    </message>
    <message>
        <source>The text is a list and no GeoJSON geometry. For coordinates alone paste {example} with the list in place of the dots.</source>
        <translation>El texto es una lista y no una geometría GeoJSON. Para coordenadas solas, pegue {example} con la lista en lugar de los puntos.</translation>
    </message>
    <message>
        <source>The text is neither GeoJSON nor WKT nor coordinates: it begins with “{start}”. Paste a polygon, for example POLYGON((30 50, 31 50, 31 51, 30 50)).</source>
        <translation>El texto no es GeoJSON, ni WKT, ni coordenadas: empieza por «{start}». Pegue un polígono, por ejemplo POLYGON((30 50, 31 50, 31 51, 30 50)).</translation>
    </message>
    <message>
        <source>the geometry ends before this place. Remove what follows, or add a bracket.</source>
        <translation>la geometría termina antes de este lugar. Quite lo que sigue o añada un paréntesis.</translation>
    </message>
    <message>
        <source>the geometry ends before this place. Copy it again.</source>
        <translation>la geometría termina antes de este lugar. Cópiela de nuevo.</translation>
    </message>
    <message>
        <source>the row begins with no geometry.</source>
        <translation>la fila no empieza con una geometría.</translation>
    </message>
    <message>
        <source>The text is nested too deeply for a geometry. Paste a polygon as GeoJSON or WKT.</source>
        <translation>El texto tiene demasiados niveles de anidamiento para una geometría. Pegue un polígono como GeoJSON o WKT.</translation>
    </message>
    <message>
        <source>The text begins like WKT ({start}), but QGIS cannot read all of it. Write it as POLYGON or MULTIPOLYGON and try again.</source>
        <translation>El texto empieza como WKT ({start}), pero QGIS no puede leerlo entero. Escríbalo como POLYGON o MULTIPOLYGON e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The text cannot be read in line {line}, column {column}: {problem}</source>
        <translation>No se puede leer el texto en la línea {line}, columna {column}: {problem}</translation>
    </message>
    <message>
        <source>“{found}” is no corner of {count} numbers. Check the commas: one stands between two corners, none within a corner.</source>
        <translation>«{found}» no es un vértice de {count} números. Compruebe las comas: hay una entre dos vértices y ninguna dentro de un vértice.</translation>
    </message>
    <message>
        <source>there is no corner in it.</source>
        <translation>no contiene ningún vértice.</translation>
    </message>
    <message>
        <source>there is no geometry type of this name.</source>
        <translation>no hay ningún tipo de geometría con este nombre.</translation>
    </message>
    <message>
        <source>the corner has no number as coordinate. Correct or remove it.</source>
        <translation>una coordenada del vértice no es un número. Corríjalo o quítelo.</translation>
    </message>
    <message>
        <source>the coordinate {number} is too large for any map. Correct or remove that corner.</source>
        <translation>la coordenada {number} es demasiado grande para cualquier mapa. Corrija o quite ese vértice.</translation>
    </message>
    <message>
        <source>one of these is missing here: {marks} Check the brackets and commas.</source>
        <translation>aquí falta uno de estos signos: {marks} Compruebe los paréntesis y las comas.</translation>
    </message>
    <message>
        <source>QGIS cannot transform the CRS “{crs}” to longitude and latitude, so the place on Earth is unknown. Set the right CRS of the layer (or of the project, for a drawn area).</source>
        <translation>QGIS no puede transformar el SRC «{crs}» a longitud y latitud, por lo que se desconoce el lugar en la Tierra. Establezca el SRC correcto de la capa (o del proyecto, para un área dibujada).</translation>
    </message>
    <message>
        <source>The vertex {x}, {y} has no place on Earth in {crs}. Check the CRS of the layer or the project.</source>
        <translation>El vértice {x}, {y} no tiene lugar en la Tierra en {crs}. Compruebe el SRC de la capa o del proyecto.</translation>
    </message>
    <message>
        <source>The area lies around a pole, which no polygon in longitude and latitude can show. Choose an area beside the pole.</source>
        <translation>El área rodea un polo, lo que ningún polígono en longitud y latitud puede representar. Elija un área junto al polo.</translation>
    </message>
    <message>
        <source>The area goes more than once around the world. Zoom in or choose a smaller area.</source>
        <translation>El área da más de una vuelta al mundo. Acerque el zoom o elija un área más pequeña.</translation>
    </message>
    <message>
        <source>The area leaves the world: a vertex is at longitude {x}, latitude {y}. It seems that latitude and longitude are swapped: longitude comes first.</source>
        <translation>El área se sale del mundo: un vértice está en longitud {x}, latitud {y}. Parece que latitud y longitud están intercambiadas: la longitud va primero.</translation>
    </message>
    <message>
        <source>The area leaves the world: a vertex is at longitude {x}, latitude {y}. Correct that vertex: longitude comes first, and latitude ends at 90.</source>
        <translation>El área se sale del mundo: un vértice está en longitud {x}, latitud {y}. Corrija ese vértice: la longitud va primero y la latitud termina en 90.</translation>
    </message>
    <message>
        <source>The area leaves the world: a vertex is at longitude {x}, latitude {y}. If these are metres, set the right CRS.</source>
        <translation>El área se sale del mundo: un vértice está en longitud {x}, latitud {y}. Si son metros, asigne el SRC correcto.</translation>
    </message>
    <message>
        <source>QGIS did not convert the coordinates of the area. Try again.</source>
        <translation>QGIS no convirtió las coordenadas del área. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A vertex of the area is at {x}, {y}, which is beyond any map. Correct or remove that vertex and try again.</source>
        <translation>Un vértice del área está en {x}, {y}, fuera de cualquier mapa. Corrija o quite ese vértice e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A vertex of the area has no number as coordinate. Remove that vertex and try again.</source>
        <translation>Una coordenada de un vértice del área no es un número. Quite ese vértice e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The polygons could not be joined to one area. Run “Fix geometries” on the layer and try again.</source>
        <translation>No se pudieron unir los polígonos en un área. Ejecute «Corregir geometrías» en la capa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The outline crosses itself in too many places to be repaired. Simplify the area and try again.</source>
        <translation>El contorno se cruza a sí mismo en demasiados lugares para repararlo. Simplifique el área e inténtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>“{layer}” announced %Ln feature(s), of which {read} could be read.</source>
        <translation>
            <numerusform>«{layer}» anunció %Ln objeto espacial; leídos: {read}.</numerusform>
            <numerusform>«{layer}» anunció %Ln objetos espaciales; leídos: {read}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {read} of %Ln feature(s) of “{layer}” could be read: its source is damaged or gone. Load it again, or repair it, and try again.</source>
        <translation>
            <numerusform>De %Ln objeto espacial de «{layer}» solo se leyeron {read}: su origen está dañado o ya no existe. Cárguela de nuevo o repárela e inténtelo otra vez.</numerusform>
            <numerusform>De %Ln objetos espaciales de «{layer}» solo se leyeron {read}: su origen está dañado o ya no existe. Cárguela de nuevo o repárela e inténtelo otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{layer}” could not be read whole: {reason}. Load it again, or repair it, and try again.</source>
        <translation>No se pudo leer «{layer}» por completo: {reason}. Vuelva a cargar la capa o repárela, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is no vector layer. Choose a polygon layer.</source>
        <translation>Esta no es una capa vectorial. Elija una capa de polígonos.</translation>
    </message>
    <message>
        <source>Selection in “{layer}”</source>
        <translation>Selección en «{layer}»</translation>
    </message>
    <message>
        <source>Layer “{layer}”</source>
        <translation>Capa «{layer}»</translation>
    </message>
    <message>
        <source>The source of “{layer}” cannot be read. Repair the layer, or choose another.</source>
        <translation>No se puede leer el origen de «{layer}». Repare la capa o elija otra.</translation>
    </message>
    <message>
        <source>“{layer}” holds no polygons but points, lines or a table. Choose a polygon layer.</source>
        <translation>«{layer}» no contiene polígonos, sino puntos, líneas o una tabla. Elija una capa de polígonos.</translation>
    </message>
    <message>
        <source>“{layer}” has no CRS, so its place on Earth is unknown. Set the CRS in its properties.</source>
        <translation>«{layer}» no tiene SRC, así que se desconoce su lugar en la Tierra. Asigne el SRC en sus propiedades.</translation>
    </message>
    <message>
        <source>“{layer}” has no polygon in it. Choose another layer or draw the area.</source>
        <translation>«{layer}» no contiene ningún polígono. Elija otra capa o dibuje el área.</translation>
    </message>
    <message>
        <source>No polygon could be read from “{layer}”: it has none, or its source is gone. Open its attribute table to see, choose another layer or draw the area.</source>
        <translation>No se pudo leer ningún polígono de «{layer}»: no tiene ninguno o su origen ya no existe. Abra su tabla de atributos para verlo, elija otra capa o dibuje el área.</translation>
    </message>
    <message>
        <source>The layer has no CRS, so its place on Earth is unknown. Set the CRS in the properties of the layer (or of the project, for a drawn area).</source>
        <translation>La capa no tiene SRC, así que se desconoce su lugar en la Tierra. Asigne el SRC en las propiedades de la capa (o del proyecto, si el área es dibujada).</translation>
    </message>
    <message>
        <source>Lines and points have no area. Draw a polygon or choose a polygon layer.</source>
        <translation>Las líneas y los puntos no tienen superficie. Dibuje un polígono o elija una capa de polígonos.</translation>
    </message>
    <message>
        <source>There is no geometry here. Draw a polygon or choose one that is not empty.</source>
        <translation>Aquí no hay ninguna geometría. Dibuje un polígono o elija uno que no esté vacío.</translation>
    </message>
    <message>
        <source>The polygon has no area: its corners lie on one line. Draw it anew.</source>
        <translation>El polígono no tiene superficie: sus vértices están en una línea. Dibújelo de nuevo.</translation>
    </message>
    <message>
        <source>The area of {area} m² is smaller than one pixel of Sentinel-2 (100 m²). Choose a larger area.</source>
        <translation>El área de {area} m² es menor que un píxel de Sentinel-2 (100 m²). Elija un área mayor.</translation>
    </message>
    <message>
        <source>Features without a geometry were left out: {count}.</source>
        <translation>Objetos espaciales sin geometría omitidos: {count}.</translation>
    </message>
    <message>
        <source>Lines and points were left out.</source>
        <translation>Se omitieron las líneas y los puntos.</translation>
    </message>
    <message>
        <source>Arcs were turned to short straight edges.</source>
        <translation>Los arcos se convirtieron en segmentos rectos cortos.</translation>
    </message>
    <message>
        <source>The outline crossed or touched itself and was repaired.</source>
        <translation>El contorno se cruzaba o se tocaba a sí mismo y se reparó.</translation>
    </message>
    <message>
        <source>The area was cut at the 180° meridian.</source>
        <translation>El área se cortó en el meridiano 180°.</translation>
    </message>
    <message>
        <source>Polygons whose corners lie on one line were left out: {count}.</source>
        <translation>Polígonos omitidos por tener sus vértices en una línea: {count}.</translation>
    </message>
    <message>
        <source>Parts smaller than 100 m² were left out: {count}.</source>
        <translation>Partes omitidas por ser menores de 100 m²: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>The outline has %Ln (vertex|vertices), which EOSDA may refuse. Simplify the layer if that happens.</source>
        <translation>
            <numerusform>El contorno tiene %Ln vértice, que EOSDA puede rechazar. Simplifique la capa si eso ocurre.</numerusform>
            <numerusform>El contorno tiene %Ln vértices, que EOSDA puede rechazar. Simplifique la capa si eso ocurre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The area of {area} km² takes at least %Ln order(s) of {limit} km² each; at most {most} are made in one go. Choose a smaller area.</source>
        <translation>
            <numerusform>El área de {area} km² requiere al menos %Ln pedido de {limit} km²; se hacen como máximo {most} de una vez. Elija un área más pequeña.</numerusform>
            <numerusform>El área de {area} km² requiere al menos %Ln pedidos de {limit} km² cada uno; se hacen como máximo {most} de una vez. Elija un área más pequeña.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tiles of this pass take more than {0} orders. Choose a smaller area.</source>
        <translation>Las teselas de esta pasada requieren más de {0} pedidos. Elija un área más pequeña.</translation>
    </message>
    <message>
        <source>Counting the orders for the area of interest</source>
        <translation>Contando los pedidos para el área de interés</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln order(s)</source>
        <translation>
            <numerusform>al menos %Ln pedido</numerusform>
            <numerusform>al menos %Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>too large to order</source>
        <translation>demasiado grande para pedirla</translation>
    </message>
    <message>
        <source>The area could not be read because of a fault in the plugin. The log panel has the details.</source>
        <translation>No se pudo leer el área por un fallo del complemento. Los detalles están en el panel de mensajes de registro.</translation>
    </message>
    <message>
        <source>No feature is selected. Select one or more polygons on the map first.</source>
        <translation>No hay ningún objeto espacial seleccionado. Seleccione antes uno o varios polígonos en el mapa.</translation>
    </message>
    <message>
        <source>Features are selected in several layers: {layers}. Make one of these layers active in the layer panel.</source>
        <translation>Hay objetos espaciales seleccionados en varias capas: {layers}. Active una de estas capas en el panel Capas.</translation>
    </message>
</context>
<context>
    <name>AoiPanel</name>
    <message>
        <source>Show all layers</source>
        <translation>Mostrar todas las capas</translation>
    </message>
    <message>
        <source>The map shows none of its layers here: zoom to all of them</source>
        <translation>El mapa no muestra aquí ninguna de sus capas: zoom a todas ellas</translation>
    </message>
    <message>
        <source>Background map</source>
        <translation>Mapa de fondo</translation>
    </message>
    <message>
        <source>The map is empty: add OpenStreetMap, from tile.openstreetmap.org</source>
        <translation>El mapa está vacío: añadir OpenStreetMap, de tile.openstreetmap.org</translation>
    </message>
    <message>
        <source>The area cannot be shown in the CRS of the map.</source>
        <translation>El área no se puede mostrar en el SRC del mapa.</translation>
    </message>
    <message>
        <source>Edit corners: click a corner and then its new place, or drag it. The cross in the middle of an edge and a double click on an edge add one, Delete removes one, Ctrl+Z undoes.</source>
        <translation>Editar vértices: pulse un vértice y después su nuevo lugar, o arrástrelo. La cruz en el centro de un borde y un doble clic en un borde añaden uno, Supr lo quita, Ctrl+Z deshace.</translation>
    </message>
    <message>
        <source>Edit corners</source>
        <translation>Editar vértices</translation>
    </message>
    <message>
        <source>Draw an area on the map, or take one with “From…”.</source>
        <translation>Dibuje un área en el mapa o tómela con «Desde…».</translation>
    </message>
    <message>
        <source>Reading the area…</source>
        <translation>Leyendo el área…</translation>
    </message>
    <message>
        <source>No area yet</source>
        <translation>Aún no hay área</translation>
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
        <translation>Dar nombre a esta área</translation>
    </message>
    <message>
        <source>Name, as it stands in recent areas and downloads</source>
        <translation>Nombre, tal como figura en las áreas recientes y en las descargas</translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation>Extensión del mapa</translation>
    </message>
    <message>
        <source>Project extent</source>
        <translation>Extensión del proyecto</translation>
    </message>
    <message>
        <source>Pasted area</source>
        <translation>Área pegada</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The service sent an empty answer.</source>
        <translation>El servicio envió una respuesta vacía.</translation>
    </message>
    <message>
        <source>The answer is a web page instead of data (the login page of a network or proxy?).</source>
        <translation>La respuesta es una página web en lugar de datos (¿la página de acceso de una red o de un proxy?).</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La búsqueda se detuvo.</translation>
    </message>
    <message>
        <source>The service refused the order.</source>
        <translation>El servicio rechazó el pedido.</translation>
    </message>
    <message>
        <source>The link to the file leads in circles.</source>
        <translation>El enlace al archivo redirige en círculos.</translation>
    </message>
    <message>
        <source>The service sent something else than a picture.</source>
        <translation>El servicio envió algo que no es una imagen.</translation>
    </message>
    <message>
        <source>The service does not accept the request.</source>
        <translation>El servicio no acepta la solicitud.</translation>
    </message>
    <message>
        <source>The service sent something else than the state of a task.</source>
        <translation>El servicio envió algo que no es el estado de una tarea.</translation>
    </message>
    <message>
        <source>The service says the task is finished but names no file.</source>
        <translation>El servicio dice que la tarea ha terminado, pero no indica ningún archivo.</translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation>El servicio no dio ningún motivo.</translation>
    </message>
    <message>
        <source>The service redirects without saying where to.</source>
        <translation>El servicio redirige sin decir adónde.</translation>
    </message>
    <message>
        <source>The service redirects in circles.</source>
        <translation>El servicio redirige en círculos.</translation>
    </message>
    <message>
        <source>The service points to something that is no web address.</source>
        <translation>El servicio remite a algo que no es una dirección web.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The answer is a message, not a file.</source>
        <translation>La respuesta es un mensaje, no un archivo.</translation>
    </message>
    <message>
        <source>The answer of the service is incomplete.</source>
        <translation>La respuesta del servicio está incompleta.</translation>
    </message>
    <message>
        <source>The service redirects to something that is no address.</source>
        <translation>El servicio redirige a algo que no es una dirección.</translation>
    </message>
    <message>
        <source>Coastal aerosol</source>
        <translation>Aerosol costero</translation>
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
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Red edge 1</source>
        <translation>Borde rojo 1</translation>
    </message>
    <message>
        <source>Red edge 2</source>
        <translation>Borde rojo 2</translation>
    </message>
    <message>
        <source>Red edge 3</source>
        <translation>Borde rojo 3</translation>
    </message>
    <message>
        <source>Near infrared</source>
        <translation>Infrarrojo cercano</translation>
    </message>
    <message>
        <source>Narrow near infrared</source>
        <translation>IR cercano estrecho</translation>
    </message>
    <message>
        <source>Water vapour</source>
        <translation>Vapor de agua</translation>
    </message>
    <message>
        <source>Cirrus</source>
        <translation>Cirros</translation>
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
        <translation>Clases de la escena</translation>
    </message>
    <message>
        <source>Panchromatic</source>
        <translation>Pancromática</translation>
    </message>
    <message>
        <source>Thermal 1</source>
        <translation>Térmica 1</translation>
    </message>
    <message>
        <source>Thermal 2</source>
        <translation>Térmica 2</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Thermal</source>
        <translation>Térmica</translation>
    </message>
    <message>
        <source>Near infrared 1</source>
        <translation>Infrarrojo cercano 1</translation>
    </message>
    <message>
        <source>Near infrared 2</source>
        <translation>Infrarrojo cercano 2</translation>
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
        <translation>MUX rojo</translation>
    </message>
    <message>
        <source>MUX near infrared</source>
        <translation>MUX IR cercano</translation>
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
        <translation>AWFI rojo</translation>
    </message>
    <message>
        <source>AWFI near infrared</source>
        <translation>AWFI IR cercano</translation>
    </message>
    <message>
        <source>PAN10M green</source>
        <translation>PAN10M verde</translation>
    </message>
    <message>
        <source>PAN10M red</source>
        <translation>PAN10M rojo</translation>
    </message>
    <message>
        <source>PAN10M near infrared</source>
        <translation>PAN10M IR cercano</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Color verdadero</translation>
    </message>
    <message>
        <source>Colour infrared</source>
        <translation>Infrarrojo en color</translation>
    </message>
    <message>
        <source>Short-wave infrared</source>
        <translation>IR de onda corta</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Agricultura</translation>
    </message>
    <message>
        <source>Red band only</source>
        <translation>Solo la banda roja</translation>
    </message>
    <message>
        <source>Near infrared band only</source>
        <translation>Solo la banda IR cercana</translation>
    </message>
    <message>
        <source>Red edge</source>
        <translation>Borde rojo</translation>
    </message>
    <message>
        <source>Dual polarisation (VV, VH)</source>
        <translation>Polarización doble (VV, VH)</translation>
    </message>
    <message>
        <source>The names of the bands are those of USGS.</source>
        <translation>Los nombres de las bandas son los del USGS.</translation>
    </message>
    <message>
        <source>Surface reflectance. EOSDA advises it for dates from 2018 on.</source>
        <translation>Reflectancia de superficie. EOSDA la aconseja para fechas a partir de 2018.</translation>
    </message>
    <message>
        <source>Top-of-atmosphere reflectance times 10,000.</source>
        <translation>Reflectancia en el techo de la atmósfera multiplicada por 10 000.</translation>
    </message>
    <message>
        <source>Thermal bands are sensed at 100 m and delivered at 30 m.</source>
        <translation>Las bandas térmicas se captan a 100 m y se entregan a 30 m.</translation>
    </message>
    <message>
        <source>Offered by EOSDA; the id of this dataset is not confirmed.</source>
        <translation>Ofrecido por EOSDA; el ID de este conjunto de datos no está confirmado.</translation>
    </message>
    <message>
        <source>Scenes after May 2003 have gaps. The names of the bands are those of USGS.</source>
        <translation>Las escenas posteriores a mayo de 2003 tienen huecos. Los nombres de las bandas son los del USGS.</translation>
    </message>
    <message>
        <source>Daily reflectance at about 500 m (MCD43A4). The names of the bands are not confirmed.</source>
        <translation>Reflectancia diaria a unos 500 m (MCD43A4). Los nombres de las bandas no están confirmados.</translation>
    </message>
    <message>
        <source>United States only, 0.6 to 1 m. EOSDA does not document the names of its bands and its view ids.</source>
        <translation>Solo Estados Unidos, de 0,6 a 1 m. EOSDA no documenta los nombres de sus bandas ni sus ID de vista.</translation>
    </message>
    <message>
        <source>Radar: clouds do not matter. Which polarisations exist depends on the scene.</source>
        <translation>Radar: las nubes no importan. Las polarizaciones disponibles dependen de la escena.</translation>
    </message>
    <message>
        <source>Three cameras with bands of their own; the presets are for MUX. EOSDA does not document the names of its bands and its view ids.</source>
        <translation>Tres cámaras con bandas propias; los ajustes predefinidos son para MUX. EOSDA no documenta los nombres de sus bandas ni sus ID de vista.</translation>
    </message>
    <message>
        <source>This is not the view id of a scene.</source>
        <translation>Este no es el ID de vista de una escena.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>a web page &quot;{title}&quot;</source>
        <translation>una página web «{title}»</translation>
    </message>
    <message>
        <source>Try again. If it goes on, look at the log panel.</source>
        <translation>Inténtelo de nuevo. Si continúa, consulte el panel de mensajes de registro.</translation>
    </message>
    <message>
        <source>{sentence} The service says: {words}</source>
        <translation>{sentence} El servicio dice: {words}</translation>
    </message>
    <message>
        <source>Correct the request and try again.</source>
        <translation>Corrija la solicitud e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the area, the scene and the bands, then order it again.</source>
        <translation>Compruebe el área, la escena y las bandas, y después repita el pedido.</translation>
    </message>
    <message>
        <source>Use an address that starts with https://.</source>
        <translation>Use una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>Enter your key in Settings &gt; Options &gt; EOSDA Imagery.</source>
        <translation>Introduzca su clave en Configuración &gt; Opciones &gt; EOSDA Imagery.</translation>
    </message>
    <message>
        <source>Check the internet connection and try again.</source>
        <translation>Compruebe la conexión a internet e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings &gt; Options &gt; Network.</source>
        <translation>Compruebe el proxy en Configuración &gt; Opciones &gt; Red.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, and ask your administrator for the CA certificate.</source>
        <translation>Compruebe el reloj de este equipo y pida a su administrador el certificado de la CA.</translation>
    </message>
    <message>
        <source>Try again. If it goes on, ask EOSDA support.</source>
        <translation>Inténtelo de nuevo. Si continúa, consulte al soporte de EOSDA.</translation>
    </message>
    <message>
        <source>Check the area, the dates, the scene and the bands.</source>
        <translation>Compruebe el área, las fechas, la escena y las bandas.</translation>
    </message>
    <message>
        <source>Check the key in Settings &gt; Options &gt; EOSDA Imagery.</source>
        <translation>Compruebe la clave en Configuración &gt; Opciones &gt; EOSDA Imagery.</translation>
    </message>
    <message>
        <source>Look at your plan on the EOSDA dashboard, or ask EOSDA support for more requests.</source>
        <translation>Consulte su plan en el panel de control de EOSDA o pida más solicitudes al soporte de EOSDA.</translation>
    </message>
    <message>
        <source>Ask EOSDA support whether your key is active and what your plan includes.</source>
        <translation>Pregunte al soporte de EOSDA si su clave está activa y qué incluye su plan.</translation>
    </message>
    <message>
        <source>Search again and choose the scene anew.</source>
        <translation>Busque de nuevo y vuelva a elegir la escena.</translation>
    </message>
    <message>
        <source>Try again: a fresh link will be asked for.</source>
        <translation>Inténtelo de nuevo: se pedirá un enlace nuevo.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Espere un minuto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that no login page or proxy stands between you and EOSDA, then try again.</source>
        <translation>Compruebe que no haya una página de inicio de sesión o un proxy entre usted y EOSDA, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try other bands or a smaller area, or another scene.</source>
        <translation>Pruebe con otras bandas, un área más pequeña u otra escena.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Do not open the archive with another program; report it to EOSDA support.</source>
        <translation>No abra el archivo comprimido con otro programa; informe de él al soporte de EOSDA.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of the folder.</source>
        <translation>Compruebe el espacio libre y los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Iníciela de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>The service sent an unexpected answer.</source>
        <translation>El servicio envió una respuesta inesperada.</translation>
    </message>
    <message>
        <source>The key was not accepted.</source>
        <translation>La clave no fue aceptada.</translation>
    </message>
    <message>
        <source>The requests of this key are used up, or it has no plan.</source>
        <translation>Las solicitudes de esta clave se han agotado, o no tiene plan.</translation>
    </message>
    <message>
        <source>Not allowed: the key is not active, or its plan lacks this.</source>
        <translation>No permitido: la clave no está activa o su plan no incluye esto.</translation>
    </message>
    <message>
        <source>The service does not know this.</source>
        <translation>El servicio no conoce esto.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, or other ones.</source>
        <translation>El proxy pide un nombre de usuario y una contraseña, o unos distintos.</translation>
    </message>
    <message>
        <source>The service gave up waiting for the request.</source>
        <translation>El servicio dejó de esperar la solicitud.</translation>
    </message>
    <message>
        <source>The service no longer has this.</source>
        <translation>El servicio ya no tiene esto.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Demasiadas solicitudes en poco tiempo.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>El servicio no está disponible en este momento.</translation>
    </message>
    <message>
        <source>Use names of bands, numbers, + - * /, sqrt and parentheses, for example (B08 - B04) / (B08 + B04).</source>
        <translation>Use nombres de bandas, números, + - * /, sqrt y paréntesis, por ejemplo (B08 - B04) / (B08 + B04).</translation>
    </message>
    <message>
        <source>The expression cannot be used: it names no band.</source>
        <translation>La expresión no se puede usar: no nombra ninguna banda.</translation>
    </message>
    <message>
        <source>The expression cannot be used: it cannot be read at character {column}, “{place}”.</source>
        <translation>La expresión no se puede usar: no se puede leer en el carácter {column}, «{place}».</translation>
    </message>
    <message>
        <source>The expression cannot be used: more than {most} operations hang on each other.</source>
        <translation>La expresión no se puede usar: más de {most} operaciones dependen unas de otras.</translation>
    </message>
    <message>
        <source>The expression cannot be used: there is no band {name}; there are {there}.</source>
        <translation>La expresión no se puede usar: no hay ninguna banda {name}; las que hay son {there}.</translation>
    </message>
    <message>
        <source>The expression cannot be used: “{place}” at character {column} is not understood.</source>
        <translation>La expresión no se puede usar: no se entiende «{place}» en el carácter {column}.</translation>
    </message>
    <message>
        <source>Choose another index or another sensor.</source>
        <translation>Elija otro índice u otro sensor.</translation>
    </message>
    <message>
        <source>How green and dense vegetation is</source>
        <translation>Cuán verde y densa es la vegetación</translation>
    </message>
    <message>
        <source>Chlorophyll of dense crops, where NDVI no longer rises</source>
        <translation>Clorofila de cultivos densos, donde el NDVI ya no aumenta</translation>
    </message>
    <message>
        <source>Water in leaves</source>
        <translation>Agua en las hojas</translation>
    </message>
    <message>
        <source>Open water</source>
        <translation>Aguas abiertas</translation>
    </message>
    <message>
        <source>Dense vegetation, less disturbed by haze and soil</source>
        <translation>Vegetación densa, menos afectada por la bruma y el suelo</translation>
    </message>
    <message>
        <source>Sparse vegetation over bright soil</source>
        <translation>Vegetación rala sobre suelo claro</translation>
    </message>
    <message>
        <source>Sparse vegetation, with the soil&apos;s share found by itself</source>
        <translation>Vegetación rala; el índice halla por sí mismo la proporción de suelo</translation>
    </message>
    <message>
        <source>Chlorophyll in leaves</source>
        <translation>Clorofila en las hojas</translation>
    </message>
    <message>
        <source>Burnt land</source>
        <translation>Terreno quemado</translation>
    </message>
    <message>
        <source>{index} needs {bands}, which this sensor does not have.</source>
        <translation>{index} necesita {bands}, que este sensor no tiene.</translation>
    </message>
    <message>
        <source>{index} needs reflectance, and how the numbers of this sensor become that is not known.</source>
        <translation>{index} necesita reflectancia, y no se sabe cómo obtenerla de los valores de este sensor.</translation>
    </message>
    <message>
        <source>reflectance</source>
        <translation>reflectancia</translation>
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
        <translation>rojo</translation>
    </message>
    <message>
        <source>near infrared</source>
        <translation>infrarrojo cercano</translation>
    </message>
    <message>
        <source>red edge</source>
        <translation>borde rojo</translation>
    </message>
    <message>
        <source>short-wave infrared 1</source>
        <translation>infrarrojo de onda corta 1</translation>
    </message>
    <message>
        <source>short-wave infrared 2</source>
        <translation>infrarrojo de onda corta 2</translation>
    </message>
    <message>
        <source>This is not the id of a task.</source>
        <translation>Este no es el ID de una tarea.</translation>
    </message>
    <message>
        <source>A scene without a usable view id was found.</source>
        <translation>Se encontró una escena sin un ID de vista utilizable.</translation>
    </message>
    <message>
        <source>Choose at least one dataset.</source>
        <translation>Elija al menos un conjunto de datos.</translation>
    </message>
    <message>
        <source>A date must look like 2026-11-22.</source>
        <translation>Una fecha debe tener la forma 2026-11-22.</translation>
    </message>
    <message>
        <source>The first date is after the last.</source>
        <translation>La primera fecha es posterior a la última.</translation>
    </message>
    <message>
        <source>The cloud limit must be between 0 and 100 percent.</source>
        <translation>El límite de nubosidad debe estar entre 0 y 100 por ciento.</translation>
    </message>
    <message>
        <source>A page holds 1 to {most} scenes.</source>
        <translation>Una página contiene de 1 a {most} escenas.</translation>
    </message>
    <message>
        <source>The sorting must be asc or desc.</source>
        <translation>La ordenación debe ser asc o desc.</translation>
    </message>
    <message>
        <source>Pages are counted from 1.</source>
        <translation>Las páginas se cuentan desde 1.</translation>
    </message>
    <message>
        <source>The service sent something else than a list of scenes.</source>
        <translation>El servicio envió algo que no es una lista de escenas.</translation>
    </message>
    <message>
        <source>Choose at least one band.</source>
        <translation>Elija al menos una banda.</translation>
    </message>
    <message>
        <source>The reference may hold letters, digits and _ - . : only.</source>
        <translation>En la referencia solo se admiten letras, cifras y _ - . : y ningún otro signo.</translation>
    </message>
    <message>
        <source>Merging is either on or off.</source>
        <translation>La combinación solo puede estar activada o desactivada.</translation>
    </message>
    <message>
        <source>The name of a metadata file is not valid.</source>
        <translation>El nombre de un archivo de metadatos no es válido.</translation>
    </message>
    <message>
        <source>The callback must be a web address.</source>
        <translation>La dirección de retorno debe ser una dirección web.</translation>
    </message>
    <message>
        <source>The name “{name}” is not valid.</source>
        <translation>El nombre «{name}» no es válido.</translation>
    </message>
    <message>
        <source>“{name}” is named twice.</source>
        <translation>«{name}» aparece dos veces.</translation>
    </message>
    <message>
        <source>The service did not say under which id it works.</source>
        <translation>El servicio no indicó con qué ID trabaja.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Esta no es una dirección web.</translation>
    </message>
    <message>
        <source>The address of the service must not hold a user name or a query.</source>
        <translation>La dirección del servicio no debe contener un nombre de usuario ni una consulta.</translation>
    </message>
    <message>
        <source>The address of the service must start with https://.</source>
        <translation>La dirección del servicio debe empezar por https://.</translation>
    </message>
    <message>
        <source>Choose one to {most} indices.</source>
        <translation>Elija de uno a {most} índices.</translation>
    </message>
    <message>
        <source>An index is named twice.</source>
        <translation>Un índice aparece dos veces.</translation>
    </message>
    <message>
        <source>The name of an index or a sensor is not valid.</source>
        <translation>El nombre de un índice o de un sensor no es válido.</translation>
    </message>
    <message>
        <source>Choose at least one sensor.</source>
        <translation>Elija al menos un sensor.</translation>
    </message>
    <message>
        <source>A date must be written as 2026-08-31.</source>
        <translation>Una fecha debe escribirse como 2026-08-31.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>El primer día es posterior al último.</translation>
    </message>
    <message>
        <source>The range is over {most} days.</source>
        <translation>El intervalo supera {most} días.</translation>
    </message>
    <message>
        <source>The cloud limit is a percentage from 0 to 100.</source>
        <translation>El límite de nubosidad es un porcentaje de 0 a 100.</translation>
    </message>
    <message>
        <source>The level of cloud masking is 1 to 4.</source>
        <translation>El nivel de enmascarado de nubes es de 1 a 4.</translation>
    </message>
    <message>
        <source>The service sent statistics that cannot be read.</source>
        <translation>El servicio envió estadísticas que no se pueden leer.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>A SOCKS proxy needs the Python package PySocks, which is missing.</source>
        <translation>Un proxy SOCKS necesita el paquete de Python PySocks, que no está instalado.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or refused the connection.</source>
        <translation>No se puede acceder al proxy, o este rechazó la conexión.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>El servidor no pudo demostrar su identidad.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede acceder al servidor.</translation>
    </message>
    <message>
        <source>The request cannot be sent: its address or its content is not valid.</source>
        <translation>La solicitud no se puede enviar: su dirección o su contenido no son válidos.</translation>
    </message>
    <message>
        <source>The file of CA certificates cannot be used.</source>
        <translation>No se puede usar el archivo de certificados de CA.</translation>
    </message>
    <message>
        <source>The request could not be sent.</source>
        <translation>No se pudo enviar la solicitud.</translation>
    </message>
    <message>
        <source>The answer comes too slowly to be waited for.</source>
        <translation>La respuesta llega demasiado despacio para esperarla.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>No llegó ninguna respuesta a tiempo.</translation>
    </message>
    <message>
        <source>The answer has invalid headers.</source>
        <translation>La respuesta tiene cabeceras no válidas.</translation>
    </message>
    <message>
        <source>The answer is compressed in a way that cannot be read.</source>
        <translation>La respuesta está comprimida de un modo que no se puede leer.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>La conexión se cortó antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>La conexión falló.</translation>
    </message>
    <message>
        <source>A web address with a user name in it is not opened.</source>
        <translation>Una dirección web con un nombre de usuario no se abre.</translation>
    </message>
    <message>
        <source>The service pointed to an address that is not encrypted.</source>
        <translation>El servicio remitió a una dirección que no está cifrada.</translation>
    </message>
    <message>
        <source>No key is set.</source>
        <translation>No hay ninguna clave establecida.</translation>
    </message>
    <message>
        <source>The key holds characters that no key has.</source>
        <translation>La clave contiene caracteres que ninguna clave tiene.</translation>
    </message>
    <message>
        <source>The link to the file has expired.</source>
        <translation>El enlace al archivo ha caducado.</translation>
    </message>
    <message>
        <source>The link to the file no longer opens.</source>
        <translation>El enlace al archivo ya no se abre.</translation>
    </message>
    <message>
        <source>The connection broke in the middle of the answer.</source>
        <translation>La conexión se cortó en mitad de la respuesta.</translation>
    </message>
    <message>
        <source>The answer is far larger than it can be.</source>
        <translation>La respuesta es mucho más grande de lo posible.</translation>
    </message>
    <message>
        <source>The file ended before all of it had come.</source>
        <translation>El archivo terminó antes de llegar entero.</translation>
    </message>
    <message>
        <source>The service sent data that cannot be read.</source>
        <translation>El servicio envió datos que no se pueden leer.</translation>
    </message>
    <message>
        <source>The area must be one closed polygon in longitude and latitude.</source>
        <translation>El área debe ser un polígono cerrado en longitud y latitud.</translation>
    </message>
    <message>
        <source>Retry sends the order again; remove it if you would rather not risk paying twice.</source>
        <translation>«Reintentar» vuelve a enviar el pedido; quítelo si prefiere no arriesgarse a pagar dos veces.</translation>
    </message>
    <message>
        <source>Choose a scene that covers the area.</source>
        <translation>Elija una escena que cubra el área.</translation>
    </message>
    <message>
        <source>Retry fetches it again and orders nothing. If that does not help, ask EOSDA support.</source>
        <translation>«Reintentar» lo obtiene de nuevo y no pide nada. Si no ayuda, consulte al soporte de EOSDA.</translation>
    </message>
    <message>
        <source>Retry orders it again.</source>
        <translation>«Reintentar» lo pide de nuevo.</translation>
    </message>
    <message>
        <source>Please report it with the details from the log panel, then retry.</source>
        <translation>Comuníquelo con los detalles del panel de mensajes de registro y después reinténtelo.</translation>
    </message>
    <message>
        <source>Run it again: it goes on where it stopped and pays nothing twice.</source>
        <translation>Ejecútelo de nuevo: continúa donde se detuvo y no paga nada dos veces.</translation>
    </message>
</context>
<context>
    <name>AreaDrop</name>
    <message>
        <source>Drop one file or layer at a time.</source>
        <translation>Suelte un solo archivo o una sola capa cada vez.</translation>
    </message>
    <message>
        <source>The layer is not in this project. Add it, or drop its file.</source>
        <translation>La capa no está en este proyecto. Añádala o suelte su archivo.</translation>
    </message>
</context>
<context>
    <name>AreaLine</name>
    <message>
        <source>Area of interest</source>
        <translation>Área de interés</translation>
    </message>
    <message>
        <source>Zoom to area</source>
        <translation>Zoom al área</translation>
    </message>
    <message>
        <source>Clear area</source>
        <translation>Quitar el área</translation>
    </message>
</context>
<context>
    <name>AreaReader</name>
    <message>
        <source>Reading the area of interest</source>
        <translation>Leyendo el área de interés</translation>
    </message>
</context>
<context>
    <name>AreaStatistics</name>
    <message>
        <source>Statistics of areas over time</source>
        <translation>Estadísticas de áreas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Index values and cloud of every scene over your areas, as table and chart.</source>
        <translation>Valores de índices y nubosidad de cada escena sobre sus áreas, como tabla y gráfico.</translation>
    </message>
    <message>
        <source>Asks EOSDA API Connect for the statistics of up to three indices over every feature of a polygon layer, for every scene of a range of days, and writes a table with a row for each scene and index: area_id, date, view_id, dataset, index, cloud, average, median, min, max, std, p10, q1, q3, p90. No raster is downloaded.

One order, about three requests of your plan, is for one polygon and up to a year: longer ranges and features of several polygons take one order each, and each polygon has rows of its own. A polygon over the area limit is left out, and the log says so: statistics of pieces cannot be put together. A search, one request for areas that lie close, comes first: areas that no scene of these days shows are not ordered.

Nothing is paid twice: a run that was stopped, killed or out of time goes on when it is run again with the same parameters. For that write both days: without a last day it is today, and tomorrow that is another one.</source>
        <translation>Pide a EOSDA API Connect las estadísticas de hasta tres índices sobre cada objeto espacial de una capa de polígonos, para cada escena de un intervalo de días, y escribe una tabla con una fila por escena e índice: area_id, date, view_id, dataset, index, cloud, average, median, min, max, std, p10, q1, q3, p90. No se descarga ningún ráster.

Un pedido, unas tres solicitudes de su plan, es para un polígono y hasta un año: los intervalos más largos y los objetos espaciales de varios polígonos requieren un pedido cada uno, y cada polígono tiene filas propias. Un polígono que supera el límite de área se omite y el registro lo indica: las estadísticas de partes no se pueden juntar. Primero se hace una búsqueda, una solicitud para las áreas cercanas entre sí: las áreas que ninguna escena de esos días muestra no se piden.

Nada se paga dos veces: una ejecución que se detuvo, se interrumpió o agotó el tiempo continúa cuando se ejecuta de nuevo con los mismos parámetros. Para ello indique ambos días: sin un último día se toma el de hoy, que mañana será otro.</translation>
    </message>
    <message>
        <source>satellite,statistics,season,time series,index,NDVI,fields,parcels,chart,table,cloud,sentinel,sentinel-2,landsat,eosda,eos</source>
        <translation>satélite,estadísticas,temporada,serie temporal,índice,NDVI,campos,parcelas,gráfico,tabla,nubes,sentinel,sentinel-2,landsat,eosda,eos</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. Each feature is an area of its own, and each of its polygons is an order.</source>
        <translation>Polígonos, en cualquier SRC. Cada objeto espacial es un área propia, y cada uno de sus polígonos es un pedido.</translation>
    </message>
    <message>
        <source>Field that names the areas</source>
        <translation>Campo que da nombre a las áreas</translation>
    </message>
    <message>
        <source>Its value stands in the table as area_id. Empty: the feature&apos;s number.</source>
        <translation>Su valor figura en la tabla como area_id. Vacío: el número del objeto espacial.</translation>
    </message>
    <message>
        <source>Indices, up to three</source>
        <translation>Índices, hasta tres</translation>
    </message>
    <message>
        <source>Which indices to ask for: three of them cost as much as one.</source>
        <translation>Qué índices pedir: tres cuestan lo mismo que uno.</translation>
    </message>
    <message>
        <source>Cloud over the area at most (percent)</source>
        <translation>Nubosidad máxima sobre el área (por ciento)</translation>
    </message>
    <message>
        <source>Scenes with more cloud over the area itself are left out. Cloud in a scene lowers its values: see the field cloud.</source>
        <translation>Se omiten las escenas con más nubosidad sobre el área misma. Las nubes de una escena reducen sus valores: consulte el campo cloud.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>A row for each area, scene and index.</source>
        <translation>Una fila por área, escena e índice.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>A page with the chart and its figures; it needs nothing from the internet.</source>
        <translation>Una página con el gráfico y sus cifras; no necesita nada de internet.</translation>
    </message>
    <message>
        <source>What became of each area</source>
        <translation>Qué ha sido de cada área</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>A line for each area: area_id, status, scenes, error, requests. The status is ready, no scene, failed, bad area, unconfirmed (sent without an answer: it may have been charged, and only you can order it again) or unfinished (run this again).</source>
        <translation>Una línea por área: area_id, status, scenes, error, requests. El estado es ready, no scene, failed, bad area, unconfirmed (enviado sin respuesta: puede que se haya cobrado, y solo usted puede pedirlo de nuevo) o unfinished (ejecútelo de nuevo).</translation>
    </message>
    <message>
        <source>Areas with values</source>
        <translation>Áreas con valores</translation>
    </message>
    <message>
        <source>Areas without, those without a scene among them</source>
        <translation>Áreas sin valores, incluidas las que no tienen escena</translation>
    </message>
    <message>
        <source>Areas whose values will come when this is run again</source>
        <translation>Áreas cuyos valores llegarán al ejecutarlo de nuevo</translation>
    </message>
    <message>
        <source>Orders sent by this run</source>
        <translation>Pedidos enviados por esta ejecución</translation>
    </message>
    <message>
        <source>Requests that all areas took or will take, and searches</source>
        <translation>Solicitudes que todas las áreas han requerido o requerirán, y búsquedas</translation>
    </message>
    <message>
        <source>{parameter}: no scene can be there before {day}.</source>
        <translation>{parameter}: no puede haber ninguna escena antes del {day}.</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message numerus="yes">
        <source>%Ln download(s) (needs|need) you.</source>
        <translation>
            <numerusform>%Ln descarga requiere su intervención.</numerusform>
            <numerusform>%Ln descargas requieren su intervención.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BandModel</name>
    <message>
        <source>This is the usual name of the band; EOSDA has not confirmed it.</source>
        <translation>Este es el nombre habitual de la banda; EOSDA no lo ha confirmado.</translation>
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
        <translation>Lo que llega al mapa: bandas como imagen, o un índice</translation>
    </message>
    <message>
        <source>&amp;Bands…</source>
        <translation>&amp;Bandas…</translation>
    </message>
    <message>
        <source>Choose bands one by one, and the files to deliver</source>
        <translation>Elegir las bandas una a una y los archivos que se entregan</translation>
    </message>
    <message>
        <source>Bands of the sensor</source>
        <translation>Bandas del sensor</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>One file per resolution</source>
        <translation>Un archivo por resolución</translation>
    </message>
    <message>
        <source>Off: a file of its own for each band</source>
        <translation>Desactivado: un archivo propio para cada banda</translation>
    </message>
    <message>
        <source>Names of bands that are not in the list, with commas</source>
        <translation>Nombres de bandas que no están en la lista, con comas</translation>
    </message>
    <message>
        <source>Names of extra files to deliver, with commas. The names are not documented by EOSDA.</source>
        <translation>Nombres de archivos adicionales que se entregan, con comas. EOSDA no documenta los nombres.</translation>
    </message>
    <message>
        <source>Other bands</source>
        <translation>Otras bandas</translation>
    </message>
    <message>
        <source>Metadata files</source>
        <translation>Archivos de metadatos</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>{0}: no {1}</source>
        <translation>{0}: sin {1}</translation>
    </message>
    <message>
        <source>These names are not valid: {0}</source>
        <translation>Estos nombres no son válidos: {0}</translation>
    </message>
    <message>
        <source>The bands of this sensor are not known here: type their names above.</source>
        <translation>Aquí no se conocen las bandas de este sensor: escriba sus nombres arriba.</translation>
    </message>
    <message>
        <source>Choose at least one band.</source>
        <translation>Elija al menos una banda.</translation>
    </message>
    <message>
        <source>Choose a preset that {0} has too.</source>
        <translation>Elija un ajuste predefinido que {0} también tenga.</translation>
    </message>
    <message>
        <source>mixed resolutions ({0})</source>
        <translation>resoluciones mixtas ({0})</translation>
    </message>
    <message>
        <source>one GeoTIFF</source>
        <translation>un GeoTIFF</translation>
    </message>
    <message>
        <source>one JPEG 2000</source>
        <translation>un JPEG 2000</translation>
    </message>
    <message>
        <source>a zip with the metadata files</source>
        <translation>un zip con los archivos de metadatos</translation>
    </message>
    <message>
        <source>a zip: one file per resolution</source>
        <translation>un zip: un archivo por resolución</translation>
    </message>
    <message>
        <source>a zip: one file per band</source>
        <translation>un zip: un archivo por banda</translation>
    </message>
</context>
<context>
    <name>ChangeBetweenDates</name>
    <message>
        <source>Select two layers of the same index and of different days in the layer tree (Ctrl and a click adds one), then choose this again.</source>
        <translation>Seleccione en el árbol de capas dos capas del mismo índice y de días distintos (Ctrl y un clic añade una) y vuelva a elegir esto.</translation>
    </message>
    <message>
        <source>On the map: {0}.</source>
        <translation>En el mapa: {0}.</translation>
    </message>
    <message>
        <source>Change between two dates</source>
        <translation>Cambio entre dos fechas</translation>
    </message>
    <message>
        <source>The change cannot be shown. {0}</source>
        <translation>No se puede mostrar el cambio. {0}</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{0} (right axis)</source>
        <translation>{0} (eje derecho)</translation>
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
        <translation>Índice a lo largo del tiempo</translation>
    </message>
    <message>
        <source>No scene of these days has a value.</source>
        <translation>Ninguna escena de estos días tiene un valor.</translation>
    </message>
    <message>
        <source>Average: {value}</source>
        <translation>Promedio: {value}</translation>
    </message>
    <message>
        <source>Most pixels: {low} to {high}</source>
        <translation>La mayoría de los píxeles: de {low} a {high}</translation>
    </message>
    <message>
        <source>Cloud here: {cloud} %</source>
        <translation>Nubosidad aquí: {cloud}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Classes</name>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Saturated or defective</source>
        <translation>Saturado o defectuoso</translation>
    </message>
    <message>
        <source>Dark area or topographic shadow</source>
        <translation>Área oscura o sombra topográfica</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Sombra de nubes</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Vegetación</translation>
    </message>
    <message>
        <source>Not vegetated</source>
        <translation>Sin vegetación</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <source>Cloud medium probability</source>
        <translation>Nubes, probabilidad media</translation>
    </message>
    <message>
        <source>Cloud high probability</source>
        <translation>Nubes, probabilidad alta</translation>
    </message>
    <message>
        <source>Thin cirrus</source>
        <translation>Cirros finos</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Nieve o hielo</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{name} cannot be read</source>
        <translation>No se puede leer {name}</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La búsqueda se detuvo.</translation>
    </message>
    <message>
        <source>No API key is set.</source>
        <translation>No hay ninguna clave de API establecida.</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication system is disabled on this computer, so a saved key cannot be read. Enter the key for this session instead.</source>
        <translation>El sistema de autenticación de QGIS está desactivado en este equipo, así que no se puede leer una clave guardada. Introduzca la clave para esta sesión.</translation>
    </message>
    <message>
        <source>The authentication configuration {config_id} does not exist.</source>
        <translation>La configuración de autenticación {config_id} no existe.</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication database is locked, so the key is not known.</source>
        <translation>La base de datos de autenticación de QGIS está bloqueada, así que no se conoce la clave.</translation>
    </message>
    <message>
        <source>The authentication configuration {config_id} holds no API key.</source>
        <translation>La configuración de autenticación {config_id} no contiene ninguna clave de API.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation>ningún SRC</translation>
    </message>
    <message>
        <source>an unknown CRS</source>
        <translation>un SRC desconocido</translation>
    </message>
    <message>
        <source>QGIS cannot open {name}.</source>
        <translation>QGIS no puede abrir {name}.</translation>
    </message>
    <message>
        <source>Clear up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Look into the downloads</source>
        <translation>Revisar las descargas</translation>
    </message>
    <message>
        <source>Read downloads</source>
        <translation>Leer las descargas</translation>
    </message>
    <message>
        <source>Plan the downloads</source>
        <translation>Planificar las descargas</translation>
    </message>
    <message>
        <source>Read the job</source>
        <translation>Leer el trabajo</translation>
    </message>
    <message>
        <source>Cancelled. Orders already sent are kept and go on when run again.</source>
        <translation>Cancelado. Los pedidos ya enviados se conservan y continúan al ejecutarlo de nuevo.</translation>
    </message>
    <message>
        <source>The time limit is over. What has been ordered is kept.</source>
        <translation>Se acabó el tiempo. Lo que se ha pedido se conserva.</translation>
    </message>
    <message>
        <source>Open the list of downloads</source>
        <translation>Abrir la lista de descargas</translation>
    </message>
    <message>
        <source>Write the list of downloads</source>
        <translation>Escribir la lista de descargas</translation>
    </message>
    <message>
        <source>It is not known which scene this part is of.</source>
        <translation>No se sabe de qué escena es esta parte.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to.</source>
        <translation>No se puede escribir en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Another process has taken this job over, or it was cancelled.</source>
        <translation>Otro proceso se ha hecho cargo de este trabajo, o se canceló.</translation>
    </message>
    <message>
        <source>Stopped while fetching.</source>
        <translation>Detenido mientras se recibía.</translation>
    </message>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>El servicio ya no conoce esta tarea.</translation>
    </message>
    <message>
        <source>Stopped while the order was being sent.</source>
        <translation>Detenido mientras se enviaba el pedido.</translation>
    </message>
    <message>
        <source>The scene has no data here.</source>
        <translation>La escena no tiene datos aquí.</translation>
    </message>
    <message>
        <source>The service gave up on this task.</source>
        <translation>El servicio abandonó esta tarea.</translation>
    </message>
    <message>
        <source>The service sent a file instead of statistics.</source>
        <translation>El servicio envió un archivo en lugar de estadísticas.</translation>
    </message>
    <message>
        <source>The service did not finish in time.</source>
        <translation>El servicio no terminó a tiempo.</translation>
    </message>
    <message>
        <source>The list of downloads {path} is damaged and in use.</source>
        <translation>La lista de descargas {path} está dañada y en uso.</translation>
    </message>
    <message>
        <source>The list of downloads {path} was written by a newer version of EOSDA Imagery. Nothing in it has been changed. Please update the plugin.</source>
        <translation>La lista de descargas {path} fue escrita por una versión más nueva de EOSDA Imagery. No se ha cambiado nada en ella. Actualice el complemento.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be kept in {path}: {reason}. Please make the folder writable, or set EOSDA_DATA_DIR to another one.</source>
        <translation>La lista de descargas no se puede guardar en {path}: {reason}. Permita la escritura en la carpeta o indique otra en EOSDA_DATA_DIR.</translation>
    </message>
    <message>
        <source>Cancelled while the order was being sent: it may have been charged.</source>
        <translation>Cancelado mientras se enviaba el pedido: puede que se haya cobrado.</translation>
    </message>
    <message>
        <source>What is stored of this order cannot be read.</source>
        <translation>No se puede leer lo que hay guardado de este pedido.</translation>
    </message>
    <message>
        <source>QGIS was closed while the order was being sent.</source>
        <translation>QGIS se cerró mientras se enviaba el pedido.</translation>
    </message>
    <message>
        <source>The same was ordered for another download, and no answer came: it may have been charged.</source>
        <translation>Lo mismo se pidió para otra descarga y no llegó respuesta: puede que se haya cobrado.</translation>
    </message>
    <message>
        <source>No key is chosen.</source>
        <translation>No se ha elegido ninguna clave.</translation>
    </message>
    <message>
        <source>Bands {bands} of {view_id}, cut to the area of interest by EOSDA API Connect (task type lbe).</source>
        <translation>Bandas {bands} de {view_id}, recortadas al área de interés por EOSDA API Connect (tipo de tarea lbe).</translation>
    </message>
    <message>
        <source>Scene {view_id}.</source>
        <translation>Escena {view_id}.</translation>
    </message>
    <message>
        <source>Acquired {time}.</source>
        <translation>Tomada {time}.</translation>
    </message>
    <message>
        <source>Satellite {name}.</source>
        <translation>Satélite {name}.</translation>
    </message>
    <message>
        <source>Cloud cover of the whole scene {cloud} percent.</source>
        <translation>Nubosidad de toda la escena: {cloud} por ciento.</translation>
    </message>
    <message>
        <source>There is no quick look of an area that crosses 180°.</source>
        <translation>No hay vista rápida de un área que cruza los 180°.</translation>
    </message>
    <message>
        <source>There is no quick look of an area so near to a pole.</source>
        <translation>No hay vista rápida de un área tan cercana a un polo.</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>No se puede leer la imagen</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>The picture does not have the size that was asked for.</source>
        <translation>La imagen no tiene el tamaño solicitado.</translation>
    </message>
    <message>
        <source>The two layers have different grids: one was averaged by area onto the grid of the other.</source>
        <translation>Las dos capas tienen cuadrículas distintas: una se promedió por área sobre la cuadrícula de la otra.</translation>
    </message>
    <message>
        <source>{later} minus {earlier}, pixel by pixel.</source>
        <translation>{later} menos {earlier}, píxel a píxel.</translation>
    </message>
    <message>
        <source>QGIS cannot show the preview.</source>
        <translation>QGIS no puede mostrar la vista previa.</translation>
    </message>
    <message>
        <source>The planning was stopped.</source>
        <translation>La planificación se detuvo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned</source>
        <translation>
            <numerusform>%Ln previsto</numerusform>
            <numerusform>%Ln previstos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln listo</numerusform>
            <numerusform>%Ln listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>%Ln sin terminar</numerusform>
            <numerusform>%Ln sin terminar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconfirmed</source>
        <translation>
            <numerusform>%Ln sin confirmar</numerusform>
            <numerusform>%Ln sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a scene</source>
        <translation>
            <numerusform>%Ln sin escena</numerusform>
            <numerusform>%Ln sin escena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad area(s)</source>
        <translation>
            <numerusform>%Ln área no válida</numerusform>
            <numerusform>%Ln áreas no válidas</numerusform>
        </translation>
    </message>
    <message>
        <source>The delivered rasters are turned, mirrored or bent in different ways, which one raster cannot hold with its pixels untouched. The files are kept as delivered. Put them on one grid with GDAL&apos;s “Warp (reproject)”.</source>
        <translation>Los rásteres entregados están girados, reflejados o deformados de maneras distintas, lo que un solo ráster no puede contener sin alterar sus píxeles. Los archivos se conservan tal como se entregaron. Páselos a una sola cuadrícula con «Combar (reproyectar)» de GDAL.</translation>
    </message>
    <message>
        <source>The scene has no data in the area.</source>
        <translation>La escena no tiene datos en el área.</translation>
    </message>
    <message>
        <source>part {order}</source>
        <translation>parte {order}</translation>
    </message>
    <message>
        <source>The parts beside {name} cannot be joined</source>
        <translation>No se pueden unir las partes junto a {name}</translation>
    </message>
    <message>
        <source>The parts of the area came in different CRSs, {names}, which one raster cannot hold with its pixels untouched. The files are kept as delivered: warp those of one CRS to the other with GDAL&apos;s “Warp (reproject)”, or run this for the area on either side of the border of the zones.</source>
        <translation>Las partes del área llegaron en distintos SRC, {names}, que un solo ráster no puede contener sin alterar sus píxeles. Los archivos se conservan tal como se entregaron: pase los de un SRC al otro con «Combar (reproyectar)» de GDAL, o ejecute esto para el área a cada lado del límite de las zonas.</translation>
    </message>
    <message>
        <source>The clouds of {name} cannot be read</source>
        <translation>No se pueden leer las nubes de {name}</translation>
    </message>
    <message>
        <source>The clouds are not masked: this sensor has no band that tells of them.</source>
        <translation>Las nubes no se enmascaran: este sensor no tiene ninguna banda que las indique.</translation>
    </message>
    <message>
        <source>The clouds are not masked: the service did not deliver {name}.</source>
        <translation>Las nubes no se enmascaran: el servicio no entregó {name}.</translation>
    </message>
    <message>
        <source>Masked as cloud, shadow or cirrus: {share} %.</source>
        <translation>Enmascarado como nube, sombra o cirro: {share}&#xa0;%.</translation>
    </message>
    <message>
        <source>The clouds cannot be masked</source>
        <translation>No se pueden enmascarar las nubes</translation>
    </message>
    <message>
        <source>Stopped while joining.</source>
        <translation>Detenido durante la unión.</translation>
    </message>
    <message>
        <source>The area cannot be put on the raster</source>
        <translation>No se puede situar el área en el ráster</translation>
    </message>
    <message>
        <source>QGIS cannot open the raster.</source>
        <translation>QGIS no puede abrir el ráster.</translation>
    </message>
    <message>
        <source>The values cannot be counted</source>
        <translation>No se pueden contar los valores</translation>
    </message>
    <message>
        <source>The bands are in different CRSs, so that no index can be made of them.</source>
        <translation>Las bandas están en distintos SRC, así que no se puede calcular ningún índice con ellas.</translation>
    </message>
    <message>
        <source>The index cannot be written</source>
        <translation>No se puede escribir el índice</translation>
    </message>
    <message>
        <source>The rows of {name} do not run from west to east, which is what an index is computed on. Straighten it with GDAL&apos;s “Warp (reproject)” first.</source>
        <translation>Las filas de {name} no van de oeste a este, que es sobre lo que se calcula un índice. Enderécelo antes con «Combar (reproyectar)» de GDAL.</translation>
    </message>
    <message>
        <source>The index cannot be computed. {reason}</source>
        <translation>No se puede calcular el índice. {reason}</translation>
    </message>
    <message>
        <source>The grids of the two layers are turned or mirrored differently, so that they cannot be compared.</source>
        <translation>Las cuadrículas de las dos capas están giradas o reflejadas de forma distinta, por lo que no se pueden comparar.</translation>
    </message>
    <message>
        <source>The two layers have no place in common.</source>
        <translation>Las dos capas no tienen ningún lugar en común.</translation>
    </message>
    <message>
        <source>The change cannot be written</source>
        <translation>No se puede escribir el cambio</translation>
    </message>
    <message>
        <source>{index} cannot be computed: {names} did not come.</source>
        <translation>No se puede calcular {index}: no llegaron {names}.</translation>
    </message>
    <message>
        <source>{index} needs reflectance, and the delivered files do not say by which scale their values become that.</source>
        <translation>{index} necesita reflectancia, y los archivos entregados no indican con qué escala obtenerla de sus valores.</translation>
    </message>
    <message>
        <source>{index} = {formula}, with {scales} ({values}).</source>
        <translation>{index} = {formula}, con {scales} ({values}).</translation>
    </message>
    <message>
        <source>Averaged by area onto the grid of the coarsest band: {names}.</source>
        <translation>Promediadas por superficie sobre la cuadrícula de la banda más gruesa: {names}.</translation>
    </message>
    <message>
        <source>No pixel is left: all with data are cloud, shadow or cirrus.</source>
        <translation>No queda ningún píxel: todos los que tienen datos son nube, sombra o cirro.</translation>
    </message>
    <message>
        <source>No pixel has a value: the bands have no data in common.</source>
        <translation>Ningún píxel tiene valor: las bandas no tienen datos en común.</translation>
    </message>
    <message>
        <source>Give each band the sensor&apos;s name of it as its description, or take a raster that was downloaded here: its bands have theirs.</source>
        <translation>Ponga a cada banda como descripción el nombre que le da el sensor, o use un ráster descargado aquí: sus bandas ya lo tienen.</translation>
    </message>
    <message>
        <source>{name} has no names of bands such as B04 or B8.</source>
        <translation>{name} no tiene nombres de bandas como B04 o B8.</translation>
    </message>
    <message>
        <source>No raster in {name} has bands with names such as B04 or B8.</source>
        <translation>Ningún ráster de {name} tiene bandas con nombres como B04 o B8.</translation>
    </message>
    <message>
        <source>The delivered bands have a scale and an offset, which an .img cannot hold: its values are as stored. A .tif has both.</source>
        <translation>Las bandas entregadas tienen una escala y un desplazamiento, que un .img no puede contener: sus valores son los almacenados. Un .tif tiene ambos.</translation>
    </message>
    <message>
        <source>The delivered raster hides some of its pixels, which an .img cannot: they are 0 there, or its nodata value. A .tif hides them.</source>
        <translation>El ráster entregado oculta algunos de sus píxeles, lo que un .img no puede: en él valen 0 o su valor sin datos. Un .tif los oculta.</translation>
    </message>
    <message>
        <source>The parts of a band cannot be joined</source>
        <translation>No se pueden unir las partes de una banda</translation>
    </message>
    <message>
        <source>The delivered files do not say which band is {names}. The files are kept as delivered.</source>
        <translation>Los archivos entregados no indican qué banda es {names}. Los archivos se conservan tal como se entregaron.</translation>
    </message>
    <message>
        <source>The bands cannot be joined</source>
        <translation>No se pueden unir las bandas</translation>
    </message>
    <message>
        <source>The parts of {name} differ in scale, offset or unit, so that one number would have several meanings in one raster. The files are kept as delivered.</source>
        <translation>Las partes de {name} difieren en escala, desplazamiento o unidad, de modo que un número tendría varios significados en un ráster. Los archivos se conservan tal como se entregaron.</translation>
    </message>
    <message>
        <source>The parts of {names} declare other values as nodata each; in the result it is that of the first which declares one.</source>
        <translation>Las partes de {names} declaran valores sin datos distintos; en el resultado vale el de la primera que declara uno.</translation>
    </message>
    <message>
        <source>The raster cannot be written</source>
        <translation>No se puede escribir el ráster</translation>
    </message>
    <message>
        <source>an .img cannot hold where these pixels lie, a .tif can</source>
        <translation>un .img no puede guardar dónde están estos píxeles, un .tif sí</translation>
    </message>
    <message>
        <source>An .img of this size would be two files. Choose a .tif instead.</source>
        <translation>Un .img de este tamaño serían dos archivos. Elija un .tif.</translation>
    </message>
    <message>
        <source>A delivered raster cannot be read</source>
        <translation>No se puede leer un ráster entregado</translation>
    </message>
    <message>
        <source>The plugin&apos;s data folder {folder} cannot be written to: {reason}. Name another one in the environment variable {env_data_dir}.</source>
        <translation>No se puede escribir en la carpeta de datos del complemento {folder}: {reason}. Indique otra en la variable de entorno {env_data_dir}.</translation>
    </message>
    <message>
        <source>{name} is written, but not the STAC item beside it: {error}.</source>
        <translation>{name} está escrito, pero no el ítem STAC junto a él: {error}.</translation>
    </message>
    <message>
        <source>The delivered zip is damaged: {error}.</source>
        <translation>El zip entregado está dañado: {error}.</translation>
    </message>
    <message>
        <source>The delivered zip holds no raster that can be read: {left}.</source>
        <translation>El zip entregado no contiene ningún ráster que se pueda leer: {left}.</translation>
    </message>
    <message>
        <source>The delivered zip holds no raster that can be read.</source>
        <translation>El zip entregado no contiene ningún ráster que se pueda leer.</translation>
    </message>
    <message>
        <source>The delivered zip holds more files than can be right: {infos}.</source>
        <translation>El zip entregado contiene más archivos de los que puede haber: {infos}.</translation>
    </message>
    <message>
        <source>The delivered zip holds far more rasters than were ordered: {rasters}.</source>
        <translation>El zip entregado contiene muchos más rásteres de los pedidos: {rasters}.</translation>
    </message>
    <message>
        <source>{info} (not ordered)</source>
        <translation>{info} (no pedido)</translation>
    </message>
    <message>
        <source>a hidden file</source>
        <translation>un archivo oculto</translation>
    </message>
    <message>
        <source>The delivered zip would unpack to more than {value} MB, far more than was ordered.</source>
        <translation>El zip entregado ocuparía al descomprimirse más de {value} MB, mucho más de lo que se pidió.</translation>
    </message>
    <message>
        <source>{info} in the delivered zip would unpack to an absurd size.</source>
        <translation>{info} del zip entregado se descomprimiría a un tamaño absurdo.</translation>
    </message>
    <message>
        <source>It is no raster.</source>
        <translation>No es un ráster.</translation>
    </message>
    <message>
        <source>Stopped while unpacking.</source>
        <translation>Detenido durante la descompresión.</translation>
    </message>
    <message>
        <source>Ordered and not delivered: {names}.</source>
        <translation>Pedido y no entregado: {names}.</translation>
    </message>
    <message>
        <source>What was delivered covers {percent} % of what was ordered.</source>
        <translation>Lo entregado cubre el {percent} % de lo pedido.</translation>
    </message>
    <message>
        <source>Its pixels are {metres} m wide; {ordered} m were ordered.</source>
        <translation>Sus píxeles miden {metres} m de ancho; se pidieron {ordered} m.</translation>
    </message>
    <message>
        <source>The raster cannot be put on the map</source>
        <translation>No se puede poner el ráster en el mapa</translation>
    </message>
    <message>
        <source>{path} is far too large for statistics.</source>
        <translation>{path} es demasiado grande para ser de estadísticas.</translation>
    </message>
    <message>
        <source>{path} holds no statistics.</source>
        <translation>{path} no contiene estadísticas.</translation>
    </message>
    <message>
        <source>None of the statistics that the service sent can be read.</source>
        <translation>No se puede leer ninguna de las estadísticas que envió el servicio.</translation>
    </message>
    <message>
        <source>Cannot write to {path}: {reason}.</source>
        <translation>No se puede escribir en {path}: {reason}.</translation>
    </message>
    <message>
        <source>Not enough room in {folder}: {needed} needed, {free} free.</source>
        <translation>No hay espacio suficiente en {folder}: se necesitan {needed} y hay {free} libres.</translation>
    </message>
    <message>
        <source>The service sends more than {max_bytes}, far more than was ordered.</source>
        <translation>El servicio envía más de {max_bytes}, mucho más de lo que se pidió.</translation>
    </message>
    <message>
        <source>Stopped while copying.</source>
        <translation>Detenido durante la copia.</translation>
    </message>
    <message>
        <source>no place on the map</source>
        <translation>sin lugar en el mapa</translation>
    </message>
    <message>
        <source>The delivered file does not say where on the map it lies.</source>
        <translation>El archivo entregado no indica en qué lugar del mapa está.</translation>
    </message>
    <message>
        <source>outside the area</source>
        <translation>fuera del área</translation>
    </message>
    <message>
        <source>The delivered raster lies outside the area that was ordered.</source>
        <translation>El ráster entregado está fuera del área que se pidió.</translation>
    </message>
    <message>
        <source>place not checked</source>
        <translation>lugar no comprobado</translation>
    </message>
    <message>
        <source>The CRS of the delivered raster cannot be transformed to longitude and latitude, so it cannot be checked whether it lies where it was ordered.</source>
        <translation>El SRC del ráster entregado no se puede transformar a longitud y latitud, por lo que no se puede comprobar si está donde se pidió.</translation>
    </message>
    <message>
        <source>{problem} The files are kept as delivered.</source>
        <translation>{problem} Los archivos se conservan tal como se entregaron.</translation>
    </message>
    <message>
        <source>The service delivered an empty file.</source>
        <translation>El servicio entregó un archivo vacío.</translation>
    </message>
    <message>
        <source>The service delivered a text or web page instead of a raster.</source>
        <translation>El servicio entregó un texto o una página web en lugar de un ráster.</translation>
    </message>
    <message>
        <source>The delivered file is no GeoTIFF, JPEG 2000 or zip.</source>
        <translation>El archivo entregado no es un GeoTIFF, un JPEG 2000 ni un zip.</translation>
    </message>
    <message>
        <source>The delivered raster</source>
        <translation>El ráster entregado</translation>
    </message>
    <message>
        <source>The delivered raster says that it has {rasterxsize} × {rasterysize} pixels (bands: {count}), far more than were ordered.</source>
        <translation>El ráster entregado indica que tiene {rasterxsize} × {rasterysize} píxeles (bandas: {count}), mucho más de lo pedido.</translation>
    </message>
    <message>
        <source>The delivered raster cannot be read</source>
        <translation>No se puede leer el ráster entregado</translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <translation>{name} ya no está ahí.</translation>
    </message>
</context>
<context>
    <name>CornerTool</name>
    <message>
        <source>Click or drag a corner. A cross or a double click adds one, Delete removes it, Escape ends.</source>
        <translation>Pulse o arrastre un vértice. Una cruz o un doble clic añade uno, Supr lo quita, Esc termina.</translation>
    </message>
    <message>
        <source>The area has too many corners to edit here. Edit it as a layer of QGIS.</source>
        <translation>El área tiene demasiados vértices para editarla aquí. Edítela como capa de QGIS.</translation>
    </message>
    <message>
        <source>The area cannot be shown in the CRS of the map.</source>
        <translation>El área no se puede mostrar en el SRC del mapa.</translation>
    </message>
    <message>
        <source>The corner has no place on Earth there.</source>
        <translation>El vértice no tiene allí un lugar en la Tierra.</translation>
    </message>
    <message>
        <source>An area needs three corners or more.</source>
        <translation>Un área necesita tres vértices o más.</translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message>
        <source>Scenes listed</source>
        <translation>Escenas de la lista</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln day(s)</source>
        <translation>
            <numerusform>{shown} de %Ln día</numerusform>
            <numerusform>{shown} de %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>What hides the others</source>
        <translation>Qué oculta los demás</translation>
    </message>
    <message>
        <source>All days found are listed</source>
        <translation>Todos los días encontrados están en la lista</translation>
    </message>
    <message>
        <source>Cloud ≤ {0} % hides {1}: show</source>
        <translation>Nubosidad ≤ {0}&#xa0;% oculta {1}: mostrar</translation>
    </message>
    <message>
        <source>Covers ≥ {0} % hides {1}</source>
        <translation>Cubre ≥ {0}&#xa0;% oculta {1}</translation>
    </message>
    <message>
        <source>{0} hides {1}</source>
        <translation>{0} oculta {1}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Enter key…</source>
        <translation>Introducir clave…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Abrir registro</translation>
    </message>
</context>
<context>
    <name>DesktopDriver</name>
    <message>
        <source>The list of downloads was damaged. It is kept as {0}, and a new one has been begun. Files that were downloaded are still in their folders.</source>
        <translation>La lista de descargas estaba dañada. Se conserva como {0} y se ha empezado una nueva. Los archivos descargados siguen en sus carpetas.</translation>
    </message>
    <message>
        <source>The list of downloads was damaged, and its latest changes may be missing. Please compare it with what you have ordered.</source>
        <translation>La lista de descargas estaba dañada y puede que falten sus últimos cambios. Compárela con lo que ha pedido.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be used just now: {0}</source>
        <translation>La lista de descargas no se puede usar en este momento: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) of the list cannot be read and are left out. The log tells which.</source>
        <translation>
            <numerusform>%n descarga de la lista no se puede leer y se omite. El registro indica cuál.</numerusform>
            <numerusform>%n descargas de la lista no se pueden leer y se omiten. El registro indica cuáles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloads wait for an API key. Enter it in Settings &gt; Options &gt; EOSDA Imagery.</source>
        <translation>Hay descargas que esperan una clave de API. Introdúzcala en Configuración &gt; Opciones &gt; EOSDA Imagery.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details of {0}</source>
        <translation>Detalles de {0}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the text, which never holds your key</source>
        <translation>Copia el texto, que nunca contiene su clave</translation>
    </message>
</context>
<context>
    <name>DownloadAgain</name>
    <message>
        <source>Area of a layer</source>
        <translation>Área de una capa</translation>
    </message>
    <message>
        <source>{what}: order it again ({cost})?</source>
        <translation>{what}: ¿pedirlo de nuevo ({cost})?</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
</context>
<context>
    <name>DownloadBands</name>
    <message>
        <source>Download bands</source>
        <translation>Descargar bandas</translation>
    </message>
    <message>
        <source>Downloads bands of one satellite scene, cropped to an area.</source>
        <translation>Descarga bandas de una escena de satélite, recortadas a un área.</translation>
    </message>
    <message>
        <source>Orders bands of one satellite scene from EOSDA API Connect, cropped to the area of interest, waits until they are made and writes them to one raster: the bands in the sequence asked for, with their names. Pixel values and the grid are those of the scene; bands of different resolution are put on the finest grid by nearest neighbour.

The scene is named by its view id, as found by “Search scenes”. All features of the area together are the area. The service takes one polygon an order: an area in several parts, or over the limit in the options, takes several orders, whose results are joined.

An order takes about three requests of your plan. Nothing is paid twice: what has been asked for before is used again, and a run that was cancelled or ran out of time goes on when it is run again with the same parameters.</source>
        <translation>Pide a EOSDA API Connect bandas de una escena de satélite, recortadas al área de interés, espera hasta que estén hechas y las escribe en un ráster: las bandas en el orden solicitado, con sus nombres. Los valores de los píxeles y la cuadrícula son los de la escena; las bandas de distinta resolución se pasan a la cuadrícula más fina por vecino más próximo.

La escena se indica por su ID de vista (view id), tal como lo encuentra «Buscar escenas». Todos los objetos espaciales del área juntos son el área. El servicio admite un polígono por pedido: un área en varias partes, o que supere el límite de las opciones, requiere varios pedidos, cuyos resultados se unen.

Un pedido requiere unas tres solicitudes de su plan. Nada se paga dos veces: lo que ya se pidió se usa de nuevo, y una ejecución que se canceló o agotó el tiempo continúa cuando se ejecuta de nuevo con los mismos parámetros.</translation>
    </message>
    <message>
        <source>satellite,imagery,scene,bands,download,crop,clip,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos,raster</source>
        <translation>satélite,imágenes,escena,bandas,descargar,recortar,recorte,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos,ráster</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. All features together are the area. What is over the area limit is cut into several orders, and parts that lie close together share one; the raster shows the area and not what lies between.</source>
        <translation>Polígonos, en cualquier SRC. Todos los objetos espaciales juntos son el área. Lo que supera el límite de área se divide en varios pedidos, y las partes cercanas entre sí comparten uno; el ráster muestra el área y no lo que hay en medio.</translation>
    </message>
    <message>
        <source>View id of the scene</source>
        <translation>ID de vista de la escena</translation>
    </message>
    <message>
        <source>The id of the scene at the service, for example S2L2A/35/U/LR/2026/11/3/0. It is the field view_id of “Search scenes”.</source>
        <translation>El ID de la escena en el servicio, por ejemplo S2L2A/35/U/LR/2026/11/3/0. Es el campo view_id de «Buscar escenas».</translation>
    </message>
    <message>
        <source>Metadata files</source>
        <translation>Archivos de metadatos</translation>
    </message>
    <message>
        <source>Names of metadata files to deliver beside the bands, separated by commas. They are found in the folder of the delivered files.</source>
        <translation>Nombres de archivos de metadatos que se entregan junto a las bandas, separados por comas. Se encuentran en la carpeta de los archivos entregados.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Dirección de retorno</translation>
    </message>
    <message>
        <source>Web address that the service notifies when the order is finished. It is not needed for the download itself.</source>
        <translation>Dirección web a la que el servicio avisa cuando el pedido está hecho. No es necesaria para la descarga en sí.</translation>
    </message>
    <message>
        <source>Use an identical earlier request</source>
        <translation>Usar un pedido anterior idéntico</translation>
    </message>
    <message>
        <source>If exactly this was ordered before, use its files or go on with it instead of paying again. If this is off, a new order is always sent and paid for.</source>
        <translation>Si ya se pidió exactamente esto, usar sus archivos o continuarlo en lugar de pagar de nuevo. Si está desactivado, siempre se envía y se paga un pedido nuevo.</translation>
    </message>
    <message>
        <source>Downloaded bands</source>
        <translation>Bandas descargadas</translation>
    </message>
    <message>
        <source>The raster to write: GeoTIFF (.tif) or Erdas Imagine (.img).</source>
        <translation>El ráster que se escribe: GeoTIFF (.tif) o Erdas Imagine (.img).</translation>
    </message>
    <message>
        <source>Folder for the files as delivered</source>
        <translation>Carpeta para los archivos tal como se entregan</translation>
    </message>
    <message>
        <source>Where the files go exactly as the service delivers them. Empty: a folder of the QGIS profile, where they are kept for use again.</source>
        <translation>Dónde se guardan los archivos exactamente como los entrega el servicio. Vacío: una carpeta del perfil de QGIS, donde se conservan para volver a usarlos.</translation>
    </message>
    <message>
        <source>There is no scene to download. A search that finds none gives an empty view id: widen its dates and limits, or write the view id of a scene.</source>
        <translation>No hay ninguna escena que descargar. Una búsqueda que no encuentra ninguna da un ID de vista vacío: amplíe sus fechas y límites, o escriba el ID de vista de una escena.</translation>
    </message>
    <message>
        <source>It looks like S2L2A/35/U/LR/2026/11/3/0; take it from the field view_id of “Search scenes”.</source>
        <translation>Tiene la forma S2L2A/35/U/LR/2026/11/3/0; tómelo del campo view_id de «Buscar escenas».</translation>
    </message>
    <message>
        <source>Write names of files without folders, separated by commas, or leave it empty.</source>
        <translation>Escriba nombres de archivos sin carpetas, separados por comas, o déjelo vacío.</translation>
    </message>
    <message>
        <source>It starts with https:// and has no spaces; leave it empty if you have none.</source>
        <translation>Empieza por https:// y no tiene espacios; déjelo vacío si no tiene ninguna.</translation>
    </message>
</context>
<context>
    <name>DownloadBatch</name>
    <message>
        <source>Download bands for many areas</source>
        <translation>Descargar bandas para muchas áreas</translation>
    </message>
    <message>
        <source>Downloads bands for many areas and dates, one raster each, with an index.</source>
        <translation>Descarga bandas para muchas áreas y fechas, un ráster para cada una, con una lista de resultados.</translation>
    </message>
    <message>
        <source>Orders bands from EOSDA API Connect for every feature of a polygon layer, of the scenes in a layer or found by a search, waits within the service&apos;s limits until they are made, and writes one GeoTIFF for each area and scene.

The index is a polygon layer with a line for each result: area_id, view_id, date, cloud, coverage, status, path, error, requests. The status is ready, failed, unconfirmed (sent without an answer: it may have been charged, and only you can order it again), unfinished (the time was over: run this again), no scene, bad area, or planned in a dry run. A feature that cannot be used does not stop the others; the run fails only if nothing came at all.

An order takes about three requests of your plan; a search takes one for every 500 scenes, and areas close together share one. Try a dry run first: it orders nothing and says what all would cost. It does search if no scenes are given, and those searches count.

Nothing is paid twice: a run that was stopped, killed or out of time goes on when it is run again with the same parameters. How to run it unattended: docs/unattended.md on the project&apos;s page.</source>
        <translation>Pide a EOSDA API Connect bandas para cada objeto espacial de una capa de polígonos, de las escenas de una capa o encontradas por una búsqueda, espera dentro de los límites del servicio hasta que estén hechas y escribe un GeoTIFF por área y escena.

La lista es una capa de polígonos con una línea por resultado: area_id, view_id, date, cloud, coverage, status, path, error, requests. El estado es ready, failed, unconfirmed (enviado sin respuesta: puede que se haya cobrado, y solo usted puede pedirlo de nuevo), unfinished (se acabó el tiempo: ejecute esto de nuevo), no scene, bad area, o planned en una simulación. Un objeto espacial que no se puede usar no detiene a los demás; la ejecución solo falla si no llegó nada en absoluto.

Un pedido requiere unas tres solicitudes de su plan; una búsqueda requiere una por cada 500 escenas, y las áreas cercanas entre sí comparten una. Pruebe antes con una simulación: no pide nada e indica cuánto costaría todo. Sí busca si no se indican escenas, y esas búsquedas cuentan.

Nada se paga dos veces: una ejecución que se detuvo, se interrumpió o agotó el tiempo continúa cuando se ejecuta de nuevo con los mismos parámetros. Cómo ejecutarlo de forma desatendida: docs/unattended.md en la página del proyecto.</translation>
    </message>
    <message>
        <source>satellite,imagery,scenes,bands,download,batch,bulk,fields,parcels,time series,clip,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos,raster</source>
        <translation>satélite,imágenes,escenas,bandas,descargar,lote,masivo,campos,parcelas,serie temporal,recorte,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos,ráster</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. Each feature is an area of its own; one over the area limit takes several orders, whose results are joined.</source>
        <translation>Polígonos, en cualquier SRC. Cada objeto espacial es un área propia; la que supera el límite de área requiere varios pedidos, cuyos resultados se unen.</translation>
    </message>
    <message>
        <source>Field that names the areas</source>
        <translation>Campo que da nombre a las áreas</translation>
    </message>
    <message>
        <source>Its value begins the name of each file and stands in the index. Empty: the feature&apos;s number. Areas of the same name are kept apart all the same.</source>
        <translation>Su valor inicia el nombre de cada archivo y figura en la lista. Vacío: el número del objeto espacial. Las áreas con el mismo nombre se mantienen separadas de todos modos.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Layer or table with a field view_id, such as the result of “Search scenes” (a CSV needs a second column). Fields cloud and date are used if they are there. A scene with a footprint is taken for the areas that it touches, one without for all. Empty: a search with the dataset and the dates below.</source>
        <translation>Capa o tabla con un campo view_id, como el resultado de «Buscar escenas» (un CSV necesita una segunda columna). Los campos cloud y date se usan si existen. Una escena con huella se toma para las áreas que toca; una sin huella, para todas. Vacío: una búsqueda con el conjunto de datos y las fechas de abajo.</translation>
    </message>
    <message>
        <source>Scenes for each area</source>
        <translation>Escenas para cada área</translation>
    </message>
    <message>
        <source>Of the scenes within the limits “all”, the one with the least cloud (“clearest”), the newest (“latest”), or the one with the least cloud in each calendar month (“clearest per month”).</source>
        <translation>De las escenas dentro de los límites: todas («all»), la de menor nubosidad («clearest»), la más reciente («latest») o la de menor nubosidad de cada mes natural («clearest per month»).</translation>
    </message>
    <message>
        <source>Dry run: plan and cost only</source>
        <translation>Simulación: solo plan y coste</translation>
    </message>
    <message>
        <source>Order nothing: write the index with what is planned, and say what it would cost. Without SCENES it searches, which takes a request or more of your plan.</source>
        <translation>No pedir nada: escribir la lista con lo planificado e indicar cuánto costaría. Sin SCENES busca, lo que requiere una o más solicitudes de su plan.</translation>
    </message>
    <message>
        <source>Folder for the rasters</source>
        <translation>Carpeta para los rásteres</translation>
    </message>
    <message>
        <source>Where the GeoTIFFs go, named by area, date, sensor, tile and bands. A raster that lies there already is not ordered again.</source>
        <translation>Dónde se guardan los GeoTIFF, con el nombre del área, la fecha, el sensor, la tesela y las bandas. Un ráster que ya esté ahí no se pide de nuevo.</translation>
    </message>
    <message>
        <source>Index of results</source>
        <translation>Lista de resultados</translation>
    </message>
    <message>
        <source>Polygon layer in EPSG:4326 with a line for each result: what became of it.</source>
        <translation>Capa de polígonos en EPSG:4326 con una línea por resultado: qué ha sido de él.</translation>
    </message>
    <message>
        <source>Results that are ready</source>
        <translation>Resultados que están listos</translation>
    </message>
    <message>
        <source>Results that failed, areas without a result among them</source>
        <translation>Resultados fallidos, incluidas las áreas sin resultado</translation>
    </message>
    <message>
        <source>Results that will come when this is run again</source>
        <translation>Resultados que llegarán al ejecutarlo de nuevo</translation>
    </message>
    <message>
        <source>Orders sent by this run, or to be sent after a dry run</source>
        <translation>Pedidos enviados por esta ejecución, o por enviar tras una simulación</translation>
    </message>
    <message>
        <source>Requests that all results took or will take, and searches</source>
        <translation>Solicitudes que todos los resultados han requerido o requerirán, y búsquedas</translation>
    </message>
</context>
<context>
    <name>DownloadsDrawer</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Open or close the list of downloads</source>
        <translation>Abrir o cerrar la lista de descargas</translation>
    </message>
</context>
<context>
    <name>DownloadsPanel</name>
    <message>
        <source>Show on map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>Add what is here ({0} of {1})</source>
        <translation>Añadir lo que ya está aquí ({0} de {1})</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>No downloads yet. Choose a scene and press Download.</source>
        <translation>Aún no hay descargas. Elija una escena y pulse «Descargar».</translation>
    </message>
    <message>
        <source>Pause, resume, retry or clear the whole list</source>
        <translation>Pausar, reanudar, reintentar o vaciar toda la lista</translation>
    </message>
    <message>
        <source>Paused: new downloads wait.</source>
        <translation>En pausa: las descargas nuevas esperan.</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln download(s) (waits|wait), and so do new ones.</source>
        <translation>
            <numerusform>En pausa: %Ln descarga espera, y también las nuevas.</numerusform>
            <numerusform>En pausa: %Ln descargas esperan, y también las nuevas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Pedir de nuevo</translation>
    </message>
    <message>
        <source>Retry orders again: {cost}. What was not confirmed may already have been charged, and would be charged again.</source>
        <translation>«Reintentar» repite el pedido: {cost}. Lo que no se confirmó puede haberse cobrado ya, y se cobraría de nuevo.</translation>
    </message>
    <message>
        <source>Retry orders again: {cost}.</source>
        <translation>«Reintentar» repite el pedido: {cost}.</translation>
    </message>
</context>
<context>
    <name>DrawButton</name>
    <message>
        <source>Drawn polygon</source>
        <translation>Polígono dibujado</translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation>Dibujar polígono</translation>
    </message>
    <message>
        <source>Draw polygon: click the corners, right click or Enter ends, Backspace takes the last corner back. With Shift it is added to the area.</source>
        <translation>Dibujar polígono: pulse los vértices; el botón derecho o Intro termina, Retroceso quita el último vértice. Con Mayús se añade al área.</translation>
    </message>
    <message>
        <source>Click the corners. Right click or Enter ends, Escape cancels.</source>
        <translation>Pulse los vértices. El botón derecho o Intro termina, Esc cancela.</translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <translation>Rectángulo dibujado</translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation>Dibujar rectángulo</translation>
    </message>
    <message>
        <source>Draw rectangle: drag, or click two opposite corners. With Shift it is added to the area.</source>
        <translation>Dibujar rectángulo: arrastre o pulse dos esquinas opuestas. Con Mayús se añade al área.</translation>
    </message>
    <message>
        <source>Drag, or click two opposite corners. Escape cancels.</source>
        <translation>Arrastre o pulse dos esquinas opuestas. Esc cancela.</translation>
    </message>
    <message>
        <source>Freehand area</source>
        <translation>Área a mano alzada</translation>
    </message>
    <message>
        <source>Draw freehand</source>
        <translation>Dibujar a mano alzada</translation>
    </message>
    <message>
        <source>Draw freehand: hold the left button and draw around the area. With Shift it is added to the area.</source>
        <translation>Dibujar a mano alzada: mantenga pulsado el botón izquierdo y dibuje alrededor del área. Con Mayús se añade al área.</translation>
    </message>
    <message>
        <source>Hold the left button and draw around the area. Escape cancels.</source>
        <translation>Mantenga pulsado el botón izquierdo y dibuje alrededor del área. Esc cancela.</translation>
    </message>
    <message>
        <source>Pick polygon</source>
        <translation>Tomar polígono</translation>
    </message>
    <message>
        <source>Pick polygon: click a polygon that is on the map. With Shift it is added to the area.</source>
        <translation>Tomar polígono: pulse un polígono que esté en el mapa. Con Mayús se añade al área.</translation>
    </message>
    <message>
        <source>Click a polygon on the map. Escape cancels.</source>
        <translation>Pulse un polígono en el mapa. Esc cancela.</translation>
    </message>
</context>
<context>
    <name>DrawFreehandTool</name>
    <message>
        <source>Hold the left button and draw around the area.</source>
        <translation>Mantenga pulsado el botón izquierdo y dibuje alrededor del área.</translation>
    </message>
</context>
<context>
    <name>DrawPolygonTool</name>
    <message>
        <source>An area needs three corners or more: click on the map.</source>
        <translation>Un área necesita tres vértices o más: pulse en el mapa.</translation>
    </message>
</context>
<context>
    <name>DrawRectangleTool</name>
    <message>
        <source>The rectangle has no width or height: click another corner.</source>
        <translation>El rectángulo no tiene anchura o altura: pulse otra esquina.</translation>
    </message>
</context>
<context>
    <name>EosdaAlgorithm</name>
    <message>
        <source>Satellite scenes</source>
        <translation>Escenas de satélite</translation>
    </message>
    <message>
        <source>Write each band once, separated by commas, for example B04,B03,B02.</source>
        <translation>Escriba cada banda una vez, separadas por comas, por ejemplo B04,B03,B02.</translation>
    </message>
    <message>
        <source>{parameter}: the sensor of this scene is not known, nor which of its bands make an index. Order its bands, and compute with “Index of bands”.</source>
        <translation>{parameter}: no se conoce el sensor de esta escena, ni cuáles de sus bandas forman un índice. Pida sus bandas y calcule con «Índice de bandas».</translation>
    </message>
    <message>
        <source>{parameter}: the GDAL of this QGIS is too old to write a cloud-optimised GeoTIFF. Leave it out, or use a newer QGIS.</source>
        <translation>{parameter}: la GDAL de este QGIS es demasiado antigua para escribir un GeoTIFF optimizado para la nube. Déjelo sin marcar o use un QGIS más nuevo.</translation>
    </message>
    <message>
        <source>{parameter}: the layer has a field view_id, so it holds footprints of scenes and not your area. A footprint is some 12,000 km², which takes dozens of orders. Choose the layer of your area. To order whole footprints all the same, save the layer without that field.</source>
        <translation>{parameter}: la capa tiene un campo view_id, así que contiene huellas de escenas y no su área. Una huella mide unos 12 000 km², lo que requiere decenas de pedidos. Elija la capa de su área. Para pedir huellas enteras de todos modos, guarde la capa sin ese campo.</translation>
    </message>
    <message>
        <source>Area of interest: {area} km², parts: {parts}, vertices: {count}.</source>
        <translation>Área de interés: {area} km², partes: {parts}, vértices: {count}.</translation>
    </message>
    <message>
        <source>{parameter}: the layer has no field “{name}”. Its fields are: {fields}.</source>
        <translation>{parameter}: la capa no tiene el campo «{name}». Sus campos son: {fields}.</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>Área de interés</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Names of the bands, separated by commas, in the sequence they are to have in the raster. B04,B03,B02 is true colour for Sentinel-2. With an index its bands are ordered, and this may be empty.</source>
        <translation>Nombres de las bandas, separados por comas, en el orden que deben tener en el ráster. B04,B03,B02 es color verdadero para Sentinel-2. Con un índice se piden sus bandas, y esto puede quedar vacío.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Write this index of the scene instead of its bands (“none”): Float32 with the nodata value -9999, on the grid of the coarsest band. The bands that it needs are ordered.</source>
        <translation>Escribir este índice de la escena en lugar de sus bandas («none»): Float32 con el valor sin datos -9999, en la cuadrícula de la banda más gruesa. Se piden las bandas que necesita.</translation>
    </message>
    <message>
        <source>Mask clouds</source>
        <translation>Enmascarar nubes</translation>
    </message>
    <message>
        <source>Order the band that tells of clouds as well, SCL of Sentinel-2 L2A or BQA of Landsat 8 and 9, and make cloud, cloud shadow and cirrus nodata in the result. The files as delivered are left as they are.</source>
        <translation>Pedir también la banda que indica las nubes, SCL de Sentinel-2 L2A o BQA de Landsat 8 y 9, y dejar sin datos en el resultado las nubes, sombras de nubes y cirros. Los archivos entregados se dejan como están.</translation>
    </message>
    <message>
        <source>Bands of one resolution in one file</source>
        <translation>Bandas de una resolución en un archivo</translation>
    </message>
    <message>
        <source>Ask the service to deliver bands of the same resolution in one file. The raster is the same either way; only the delivered files differ.</source>
        <translation>Solicitar al servicio que entregue en un archivo las bandas de la misma resolución. El ráster es el mismo en ambos casos; solo cambian los archivos entregados.</translation>
    </message>
    <message>
        <source>Cloud-optimised GeoTIFF</source>
        <translation>GeoTIFF optimizado para la nube</translation>
    </message>
    <message>
        <source>Write the raster so that programs can read parts of it over the internet: in tiles, with overviews, in the order that a Cloud-Optimised GeoTIFF has. Pixels, bands and nodata are the same.</source>
        <translation>Escribir el ráster de forma que los programas puedan leer partes de él por internet: en teselas, con vistas generales, en el orden que tiene un Cloud-Optimised GeoTIFF. Píxeles, bandas y valor sin datos son los mismos.</translation>
    </message>
    <message>
        <source>Time limit in minutes</source>
        <translation>Límite de tiempo en minutos</translation>
    </message>
    <message>
        <source>How long to wait for the service. When the time is over no more is ordered, and what has been ordered is kept: run it again to go on.</source>
        <translation>Cuánto esperar al servicio. Cuando se acaba el tiempo no se pide nada más, y lo que se ha pedido se conserva: ejecútelo de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Orders at most</source>
        <translation>Máximo de pedidos</translation>
    </message>
    <message>
        <source>A run that would send more orders than this sends none, and says what it would have cost. An order takes about three requests.</source>
        <translation>Una ejecución que enviaría más pedidos que estos no envía ninguno, e indica cuánto habría costado. Un pedido requiere unas tres solicitudes.</translation>
    </message>
    <message>
        <source>Authentication with the API key</source>
        <translation>Autenticación con la clave de API</translation>
    </message>
    <message>
        <source>QGIS authentication configuration that holds the key of EOSDA API Connect: Basic with the key as the password, or API Header with x-api-key. Empty: the one chosen in Settings &gt; Options &gt; EOSDA Imagery, else the environment variable EOSDA_API_KEY.</source>
        <translation>Configuración de autenticación de QGIS que contiene la clave de EOSDA API Connect: Básica con la clave como contraseña, o API Header con x-api-key. Vacío: la elegida en Configuración &gt; Opciones &gt; EOSDA Imagery, o si no la variable de entorno EOSDA_API_KEY.</translation>
    </message>
</context>
<context>
    <name>EosdaChartDock</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the chart as a picture, or its figures as CSV</source>
        <translation>Guardar el gráfico como imagen, o sus cifras como CSV</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imagen (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dibujo (SVG)…</translation>
    </message>
    <message>
        <source>Figures (CSV)…</source>
        <translation>Cifras (CSV)…</translation>
    </message>
    <message>
        <source>Keep as table</source>
        <translation>Conservar como tabla</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Mostrar todos los días</translation>
    </message>
    <message>
        <source>Add the figures to the project as a table</source>
        <translation>Añadir las cifras al proyecto como tabla</translation>
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
        <translation>No se puede escribir {file}: {reason}.</translation>
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
        <translation>Dibuje o elija antes un área.</translation>
    </message>
    <message>
        <source>Choose at least one sensor.</source>
        <translation>Elija al menos un sensor.</translation>
    </message>
    <message>
        <source>Choose an index in the menu of this button first.</source>
        <translation>Elija antes un índice en el menú de este botón.</translation>
    </message>
    <message>
        <source>Search, then choose a scene.</source>
        <translation>Busque y después elija una escena.</translation>
    </message>
    <message>
        <source>Choose at least one band.</source>
        <translation>Elija al menos una banda.</translation>
    </message>
    <message>
        <source>Choose a preset that all sensors chosen have, or days of one sensor.</source>
        <translation>Elija un ajuste predefinido que tengan todos los sensores elegidos, o días de un solo sensor.</translation>
    </message>
    <message>
        <source>Area of a layer</source>
        <translation>Área de una capa</translation>
    </message>
</context>
<context>
    <name>EosdaImageryPlugin</name>
    <message>
        <source>Search Imagery</source>
        <translation>Buscar imágenes</translation>
    </message>
    <message>
        <source>EOSDA Imagery: find satellite scenes over your area and download them</source>
        <translation>EOSDA Imagery: buscar escenas de satélite sobre su área y descargarlas</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>EosdaProvider</name>
    <message>
        <source>EOSDA Imagery: satellite scenes of EOSDA API Connect</source>
        <translation>EOSDA Imagery: escenas de satélite de EOSDA API Connect</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>An export is under way. Wait for its end, or cancel it in QGIS&apos;s list of tasks, then export these.</source>
        <translation>Hay una exportación en curso. Espere a que termine o cancélela en la lista de tareas de QGIS y exporte después estas descargas.</translation>
    </message>
    <message>
        <source>Export of downloads</source>
        <translation>Exportación de descargas</translation>
    </message>
    <message>
        <source>Export to a new folder in</source>
        <translation>Exportar a una carpeta nueva en</translation>
    </message>
    <message>
        <source>EOSDA Imagery {day} {choice}</source>
        <translation>EOSDA Imagery {day} {choice}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln file(s) with a STAC catalogue to {folder}.</source>
        <translation>
            <numerusform>%Ln archivo exportado con un catálogo STAC a {folder}.</numerusform>
            <numerusform>%Ln archivos exportados con un catálogo STAC a {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {folder}, but some downloads could not be read and are not in it: {count}. The first reason: {reason}</source>
        <translation>Exportado a {folder}, pero algunas descargas no se pudieron leer y no están allí: {count}. El primer motivo: {reason}</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing of it was kept.</source>
        <translation>La exportación se canceló. No se conservó nada de ella.</translation>
    </message>
    <message>
        <source>The export failed and nothing of it was kept. {reason}</source>
        <translation>La exportación falló y no se conservó nada de ella. {reason}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Filter the scenes by text</source>
        <translation>Filtrar las escenas por texto</translation>
    </message>
    <message>
        <source>Part of the date, scene id, tile or satellite</source>
        <translation>Parte de la fecha, ID de escena, tesela o satélite</translation>
    </message>
</context>
<context>
    <name>Footprints</name>
    <message>
        <source>Chosen scene</source>
        <translation>Escena elegida</translation>
    </message>
    <message>
        <source>Covers all</source>
        <translation>Cubre todo</translation>
    </message>
    <message>
        <source>Covers at least half</source>
        <translation>Cubre al menos la mitad</translation>
    </message>
    <message>
        <source>Covers less</source>
        <translation>Cubre menos</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Options: key, folder, plan and limits</source>
        <translation>Opciones: clave, carpeta, plan y límites</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Guide, at the page about what you are at (F1)</source>
        <translation>Guía, en la página sobre lo que está haciendo (F1)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>EOSDA Imagery Help</source>
        <translation>Ayuda de EOSDA Imagery</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
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
        <translation>Desplazamiento de los valores de Sentinel-2</translation>
    </message>
    <message>
        <source>Take values as they are delivered</source>
        <translation>Tomar los valores tal como se entregan</translation>
    </message>
    <message>
        <source>Subtract 1000 from scenes of baseline 04.00 and later</source>
        <translation>Restar 1000 a las escenas de la línea base 04.00 y posteriores</translation>
    </message>
    <message>
        <source>Subtract 1000 from every scene</source>
        <translation>Restar 1000 a todas las escenas</translation>
    </message>
    <message>
        <source>Since January 2022 (processing baseline 04.00) ESA&apos;s values are 1000 too high. Whether EOSDA takes that off is not documented: compare with its own NDVI.</source>
        <translation>Desde enero de 2022 (línea base de procesamiento 04.00) los valores de la ESA son 1000 demasiado altos. No está documentado si EOSDA lo resta: compare con su propio NDVI.</translation>
    </message>
    <message>
        <source>If the offset is left in, a high index comes out too low. Each layer&apos;s metadata say what was done; layers that are on the map stay as they are.</source>
        <translation>Si se deja el desplazamiento, un índice alto resulta demasiado bajo. Los metadatos de cada capa indican qué se hizo; las capas que están en el mapa se quedan como están.</translation>
    </message>
    <message>
        <source>Sentinel-2 values</source>
        <translation>Valores de Sentinel-2</translation>
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
        <translation>Calcula el NDVI u otro índice a partir de bandas que usted tiene.</translation>
    </message>
    <message>
        <source>Computes a spectral index, such as NDVI, of bands that have been downloaded from EOSDA API Connect. It makes no request and needs no key.

The bands are known by their names, as “Download bands” writes them, or by the names of the files. Bands of different resolution are put on the grid of the coarsest one, by area average.

The result is Float32 with the nodata value -9999. Its metadata name the formula, the bands, and the scale and offset that were applied.

The indices:</source>
        <translation>Calcula un índice espectral, como el NDVI, a partir de bandas descargadas de EOSDA API Connect. No hace ninguna solicitud y no necesita clave.

Las bandas se reconocen por sus nombres, tal como los escribe «Descargar bandas», o por los nombres de los archivos. Las bandas de distinta resolución se pasan a la cuadrícula de la más gruesa, por promedio de superficie.

El resultado es Float32 con el valor sin datos -9999. Sus metadatos indican la fórmula, las bandas, y la escala y el desplazamiento aplicados.

Los índices:</translation>
    </message>
    <message>
        <source>satellite,ndvi,ndre,ndmi,ndwi,evi,savi,msavi,gci,nbr,vegetation,index,eosda</source>
        <translation>satélite,ndvi,ndre,ndmi,ndwi,evi,savi,msavi,gci,nbr,vegetación,índice,eosda</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>A raster whose bands carry their names. In scripts also a folder of files as they were delivered.</source>
        <translation>Un ráster cuyas bandas llevan sus nombres. En scripts, también una carpeta de archivos tal como se entregaron.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Which index to compute; “none” for an expression of your own.</source>
        <translation>Qué índice calcular; «none» para una expresión propia.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>An expression of your own instead of the index: names of bands, numbers, + - * /, sqrt and parentheses, for example (B08 - B05) / (B08 + B05).</source>
        <translation>Una expresión propia en lugar del índice: nombres de bandas, números, + - * /, sqrt y paréntesis, por ejemplo (B08 - B05) / (B08 + B05).</translation>
    </message>
    <message>
        <source>Mask clouds</source>
        <translation>Enmascarar nubes</translation>
    </message>
    <message>
        <source>Leave out what the band SCL (Sentinel-2) or BQA (Landsat) calls cloud, cloud shadow or cirrus. That band has to be among the bands.</source>
        <translation>Omitir lo que la banda SCL (Sentinel-2) o BQA (Landsat) llama nube, sombra de nubes o cirro. Esa banda tiene que estar entre las bandas.</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>The sensor of the bands. “auto” knows it by the names of Sentinel-2&apos;s bands; for Landsat, MODIS, NAIP and CBERS choose it.</source>
        <translation>El sensor de las bandas. «auto» lo reconoce por los nombres de las bandas de Sentinel-2; para Landsat, MODIS, NAIP y CBERS elíjalo.</translation>
    </message>
    <message>
        <source>The raster to write: GeoTIFF (.tif).</source>
        <translation>El ráster que se escribe: GeoTIFF (.tif).</translation>
    </message>
    <message>
        <source>{input}: there is no raster in {folder}.</source>
        <translation>{input}: no hay ningún ráster en {folder}.</translation>
    </message>
    <message>
        <source>Choose an index, or write an expression.</source>
        <translation>Elija un índice o escriba una expresión.</translation>
    </message>
    <message>
        <source>{output}: an index is written as a GeoTIFF. Choose a file that ends in .tif.</source>
        <translation>{output}: un índice se escribe como GeoTIFF. Elija un archivo que termine en .tif.</translation>
    </message>
    <message>
        <source>“{layer}” is no raster file: save it as one first.</source>
        <translation>«{layer}» no es un archivo ráster: guárdela antes como tal.</translation>
    </message>
    <message>
        <source>The clouds cannot be masked: there is neither a band SCL nor BQA. Add it to the bands, or leave out “Mask clouds”.</source>
        <translation>No se pueden enmascarar las nubes: no hay banda SCL ni BQA. Añádala a las bandas o no use «Enmascarar nubes».</translation>
    </message>
    <message>
        <source>The names of the bands do not tell their sensor: choose it.</source>
        <translation>Los nombres de las bandas no indican su sensor: elíjalo.</translation>
    </message>
    <message>
        <source>{index} needs the bands {needed}; {missing} is not there.</source>
        <translation>{index} necesita las bandas {needed}; falta {missing}.</translation>
    </message>
    <message>
        <source>{index} needs reflectance, and the file does not say by which scale its values become that. Choose NDVI, or write an expression with the scale in it.</source>
        <translation>{index} necesita reflectancia, y el archivo no indica con qué escala obtenerla de sus valores. Elija NDVI o escriba una expresión que incluya la escala.</translation>
    </message>
    <message>
        <source>Formula: {formula}</source>
        <translation>Fórmula: {formula}</translation>
    </message>
    <message>
        <source>Averaged onto the grid of the coarsest band: {bands}.</source>
        <translation>Promediadas sobre la cuadrícula de la banda más gruesa: {bands}.</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Which API key is in use; change or forget it</source>
        <translation>Qué clave de API está en uso; cambiarla u olvidarla</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation>Cambiar clave…</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Olvidar clave</translation>
    </message>
</context>
<context>
    <name>KeyChecker</name>
    <message>
        <source>EOSDA Imagery: check the key</source>
        <translation>EOSDA Imagery: comprobar la clave</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The key of this session is in use; it is not saved.</source>
        <translation>Se usa la clave de esta sesión; no está guardada.</translation>
    </message>
    <message>
        <source>The key saved in QGIS&apos;s authentication database is in use.</source>
        <translation>Se usa la clave guardada en la base de datos de autenticación de QGIS.</translation>
    </message>
    <message>
        <source>The key of the environment variable {0} is in use.</source>
        <translation>Se usa la clave de la variable de entorno {0}.</translation>
    </message>
    <message>
        <source>No key is set.</source>
        <translation>No hay ninguna clave establecida.</translation>
    </message>
    <message>
        <source>Paste your key first.</source>
        <translation>Pegue antes su clave.</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks. Paste only the key.</source>
        <translation>Una clave no tiene espacios ni saltos de línea. Pegue solo la clave.</translation>
    </message>
    <message>
        <source>The key holds characters that no key has. Copy it again.</source>
        <translation>La clave contiene caracteres que ninguna clave tiene. Cópiela de nuevo.</translation>
    </message>
    <message>
        <source>Enter your EOSDA API key; one request checks it. {0}</source>
        <translation>Introduzca su clave de API de EOSDA; una solicitud la comprueba. {0}</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Obtener una clave</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Paste your key here</source>
        <translation>Pegue aquí su clave</translation>
    </message>
    <message>
        <source>Save in QGIS</source>
        <translation>Guardar en QGIS</translation>
    </message>
    <message>
        <source>Keeps the key encrypted in QGIS&apos;s authentication database</source>
        <translation>Guarda la clave cifrada en la base de datos de autenticación de QGIS</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Solo esta sesión</translation>
    </message>
    <message>
        <source>Forgets the key when QGIS is closed</source>
        <translation>Olvida la clave al cerrar QGIS</translation>
    </message>
    <message>
        <source>Leave the key as it is</source>
        <translation>Dejar la clave como está</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Olvidar clave</translation>
    </message>
    <message>
        <source>Takes the key in use out of QGIS; what waits for it goes on with the next one</source>
        <translation>Quita de QGIS la clave en uso; lo que la espera continúa con la siguiente</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>Comprobando la clave…</translation>
    </message>
    <message>
        <source>The key is not accepted: {0}</source>
        <translation>La clave no se acepta: {0}</translation>
    </message>
    <message>
        <source>It could not be checked: {0}</source>
        <translation>No se pudo comprobar: {0}</translation>
    </message>
    <message>
        <source>The key is saved in QGIS&apos;s authentication database.</source>
        <translation>La clave está guardada en la base de datos de autenticación de QGIS.</translation>
    </message>
    <message>
        <source>The key is used for this session only.</source>
        <translation>La clave se usa solo en esta sesión.</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication database stayed locked: the key is used for this session only.</source>
        <translation>La base de datos de autenticación de QGIS siguió bloqueada: la clave se usa solo en esta sesión.</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Same Contrast for All of the Group</source>
        <translation>Mismo contraste para todo el grupo</translation>
    </message>
    <message>
        <source>Download Again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>Same Area with Other Dates…</source>
        <translation>La misma área con otras fechas…</translation>
    </message>
    <message>
        <source>Change between Two Dates</source>
        <translation>Cambio entre dos fechas</translation>
    </message>
    <message>
        <source>Show Scene Details</source>
        <translation>Mostrar detalles de la escena</translation>
    </message>
    <message>
        <source>Copy as qgis_process Command</source>
        <translation>Copiar como comando qgis_process</translation>
    </message>
    <message>
        <source>This layer does not say what it was made of.</source>
        <translation>Esta capa no indica de qué se hizo.</translation>
    </message>
    <message>
        <source>The command is copied. It takes the key from the options or from EOSDA_API_KEY, and writes to the folder it is run in.</source>
        <translation>El comando se ha copiado. Toma la clave de las opciones o de EOSDA_API_KEY y escribe en la carpeta en la que se ejecuta.</translation>
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
        <translation>{0}, {1} no calculado</translation>
    </message>
    <message>
        <source>{0}, without {1}</source>
        <translation>{0}, sin {1}</translation>
    </message>
    <message>
        <source>{0} change {1} → {2}</source>
        <translation>{0} cambio {1} → {2}</translation>
    </message>
</context>
<context>
    <name>LiveTiles</name>
    <message>
        <source>Live tiles cannot be shown: {0} {1}</source>
        <translation>No se pueden mostrar las teselas en vivo: {0} {1}</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message numerus="yes">
        <source>Layers of live tiles in this project that were not made here: {layers}. They stay empty until you load them. Each screen costs about %Ln request(s) of your key.</source>
        <translation>
            <numerusform>Capas de teselas en vivo de este proyecto que no se crearon aquí: {layers}. Quedan vacías hasta que las cargue. Cada pantalla cuesta %Ln solicitud de su clave, aproximadamente.</numerusform>
            <numerusform>Capas de teselas en vivo de este proyecto que no se crearon aquí: {layers}. Quedan vacías hasta que las cargue. Cada pantalla cuesta unas %Ln solicitudes de su clave.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load Tiles</source>
        <translation>Cargar teselas</translation>
    </message>
    <message>
        <source>Live tiles cannot be loaded. {0}</source>
        <translation>No se pueden cargar las teselas en vivo. {0}</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Abrir registro</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Prepare the orders</source>
        <translation>Preparar los pedidos</translation>
    </message>
</context>
<context>
    <name>MapOutlines</name>
    <message>
        <source>Draw footprints</source>
        <translation>Dibujar las huellas</translation>
    </message>
</context>
<context>
    <name>MaskCloudsAction</name>
    <message>
        <source>Mask clouds</source>
        <translation>Enmascarar nubes</translation>
    </message>
    <message>
        <source>Choose an index first: bands are shown as they are delivered.</source>
        <translation>Elija antes un índice: las bandas se muestran tal como se entregan.</translation>
    </message>
    <message>
        <source>{0} has no band that tells of clouds.</source>
        <translation>{0} no tiene ninguna banda que indique las nubes.</translation>
    </message>
    <message>
        <source>Orders the band {0} too, and leaves cloud, cloud shadow and cirrus out of the index. The files as delivered keep them.</source>
        <translation>Pide también la banda {0} y excluye del índice las nubes, sombras de nubes y cirros. Los archivos entregados los conservan.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Searches Sentinel-2 Level-2A scenes over an area, takes the one with the least cloud, downloads the bands of the vegetation index NDVI = (B08 - B04) / (B08 + B04) and computes it. The layer has the colours of NDVI over their fixed range, and the date of the scene.

It takes one request for the search and about three for the order. Run again with the same values it pays for nothing twice.

Whether the offset that ESA&apos;s values have since processing baseline 04.00 is taken off is set in Settings &gt; Options &gt; EOSDA Imagery; the layer&apos;s metadata say what was done.

For another index or sensor open the file models/ndvi_of_the_clearest_day.model3 of the plugin in the model designer and save it as a model of your own.</source>
        <translation>Busca escenas de Sentinel-2 Level-2A sobre un área, toma la de menor nubosidad, descarga las bandas del índice de vegetación NDVI = (B08 - B04) / (B08 + B04) y lo calcula. La capa tiene los colores del NDVI en su intervalo fijo, y la fecha de la escena.

Requiere una solicitud para la búsqueda y unas tres para el pedido. Si se ejecuta de nuevo con los mismos valores no paga nada dos veces.

En Configuración &gt; Opciones &gt; EOSDA Imagery se establece si se resta el desplazamiento que tienen los valores de la ESA desde la línea base de procesamiento 04.00; los metadatos de la capa indican qué se hizo.

Para otro índice o sensor, abra el archivo models/ndvi_of_the_clearest_day.model3 del complemento en el modelador gráfico y guárdelo como modelo propio.</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. All features together are the area.</source>
        <translation>Polígonos, en cualquier SRC. Todos los objetos espaciales juntos son el área.</translation>
    </message>
    <message>
        <source>QGIS authentication configuration that holds the key. Empty: the one chosen in Settings &gt; Options &gt; EOSDA Imagery, else the environment variable EOSDA_API_KEY.</source>
        <translation>Configuración de autenticación de QGIS que contiene la clave. Vacío: la elegida en Configuración &gt; Opciones &gt; EOSDA Imagery, o si no la variable de entorno EOSDA_API_KEY.</translation>
    </message>
    <message>
        <source>Last day of acquisition, included. Empty: today.</source>
        <translation>Último día de la toma, incluido. Vacío: hoy.</translation>
    </message>
    <message>
        <source>Leave out what the scene&apos;s own classification calls cloud, cloud shadow or cirrus; its band SCL is ordered with the others.</source>
        <translation>Omitir lo que la propia clasificación de la escena llama nube, sombra de nubes o cirro; su banda SCL se pide con las demás.</translation>
    </message>
    <message>
        <source>Cloud cover of the whole scene.</source>
        <translation>Nubosidad de toda la escena.</translation>
    </message>
    <message>
        <source>Share of the area that the scene has to cover.</source>
        <translation>Porcentaje del área que la escena tiene que cubrir.</translation>
    </message>
    <message>
        <source>First day of acquisition, included. Empty: three months before the last day.</source>
        <translation>Primer día de la toma, incluido. Vacío: tres meses antes del último día.</translation>
    </message>
    <message>
        <source>The index, from -1 to 1, on the grid of the scene; -9999 where there is no data.</source>
        <translation>El índice, de -1 a 1, en la cuadrícula de la escena; -9999 donde no hay datos.</translation>
    </message>
    <message>
        <source>Sample models</source>
        <translation>Modelos de ejemplo</translation>
    </message>
    <message>
        <source>NDVI of the clearest day</source>
        <translation>NDVI del día más despejado</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>Área de interés</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Last day (empty: today)</source>
        <translation>Último día (vacío: hoy)</translation>
    </message>
    <message>
        <source>Mask clouds</source>
        <translation>Enmascarar nubes</translation>
    </message>
    <message>
        <source>Cloud at most (%)</source>
        <translation>Nubosidad máxima (%)</translation>
    </message>
    <message>
        <source>Covers at least (%)</source>
        <translation>Cubre al menos (%)</translation>
    </message>
    <message>
        <source>First day (empty: three months before)</source>
        <translation>Primer día (vacío: tres meses antes)</translation>
    </message>
    <message>
        <source>NDVI</source>
        <translation>NDVI</translation>
    </message>
    <message>
        <source>Asks EOSDA API Connect for the NDVI of each field on each day of Sentinel-2 Level-2A, and joins the table to the fields: a feature for each field and day, with the average, the median and what a tenth of the field lies below and above.

It takes one order a field for up to a year, about three requests. Run again with the same values it pays for nothing twice.

For another index or sensor open the file models/season_of_my_fields.model3 of the plugin in the model designer and save it as a model of your own.</source>
        <translation>Pide a EOSDA API Connect el NDVI de cada parcela en cada día de Sentinel-2 Level-2A y une la tabla a las parcelas: un objeto espacial por parcela y día, con el promedio, la mediana y los valores por debajo y por encima de los cuales está una décima parte de la parcela.

Requiere un pedido por parcela para un año como máximo, unas tres solicitudes. Si se ejecuta de nuevo con los mismos valores no paga nada dos veces.

Para otro índice o sensor, abra el archivo models/season_of_my_fields.model3 del complemento en el modelador gráfico y guárdelo como modelo propio.</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. Each feature is a field.</source>
        <translation>Polígonos, en cualquier SRC. Cada objeto espacial es una parcela.</translation>
    </message>
    <message>
        <source>Its values name the fields; no two of them should have the same.</source>
        <translation>Sus valores dan nombre a las parcelas; no debería haber dos con el mismo.</translation>
    </message>
    <message>
        <source>Days with more cloud over a field itself are left out for that field.</source>
        <translation>Los días con más nubosidad sobre una parcela se omiten para esa parcela.</translation>
    </message>
    <message>
        <source>The fields, once for each day with a value.</source>
        <translation>Las parcelas, una vez por cada día con un valor.</translation>
    </message>
    <message>
        <source>A page with the chart of all fields.</source>
        <translation>Una página con el gráfico de todas las parcelas.</translation>
    </message>
    <message>
        <source>Season of my fields</source>
        <translation>Temporada de mis parcelas</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Parcelas</translation>
    </message>
    <message>
        <source>Field that names them</source>
        <translation>Campo que les da nombre</translation>
    </message>
    <message>
        <source>Cloud over a field at most (%)</source>
        <translation>Nubosidad máxima sobre una parcela (%)</translation>
    </message>
    <message>
        <source>Season of the fields</source>
        <translation>Temporada de las parcelas</translation>
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
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Obtener una clave</translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation>Cambiar clave…</translation>
    </message>
    <message>
        <source>Enters another key; one request checks it, and it is used at once</source>
        <translation>Introduce otra clave; una solicitud la comprueba y se usa de inmediato</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Comprobar clave</translation>
    </message>
    <message>
        <source>Makes one request, which may count</source>
        <translation>Hace una solicitud, que puede contar</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Olvidar clave</translation>
    </message>
    <message>
        <source>Takes the key in use out of QGIS at once, without waiting for OK</source>
        <translation>Quita de QGIS la clave en uso de inmediato, sin esperar a Aceptar</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Carpeta para las descargas</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>The list is cleared when QGIS starts. Files stay, and nothing is paid twice.</source>
        <translation>La lista se vacía al iniciar QGIS. Los archivos se conservan y nada se paga dos veces.</translation>
    </message>
    <message>
        <source>Cloud-optimised GeoTIFFs</source>
        <translation>GeoTIFF optimizados para la nube</translation>
    </message>
    <message>
        <source>For indices, and as the default of the algorithms: programs can read parts of them over the internet. Files stay as the service delivers them.</source>
        <translation>Para los índices, y como valor predeterminado de los algoritmos: los programas pueden leer partes de ellos por internet. Los archivos quedan tal como los entrega el servicio.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Clear finished from the list after</source>
        <translation>Quitar terminadas de la lista tras</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Su plan</translation>
    </message>
    <message>
        <source>Only shown beside what is used, never enforced</source>
        <translation>Solo se muestra junto a lo usado, nunca se impone</translation>
    </message>
    <message>
        <source>Period in which the requests are counted</source>
        <translation>Periodo en el que se cuentan las solicitudes</translation>
    </message>
    <message>
        <source>in all, as in a trial</source>
        <translation>en total, como en una prueba</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Authentication configuration</source>
        <translation>Configuración de autenticación</translation>
    </message>
    <message>
        <source>Basic: the password is the key. API Header (QGIS 3.24 or newer): the header x-api-key.</source>
        <translation>Básica: la contraseña es la clave. API Header (QGIS 3.24 o posterior): la cabecera x-api-key.</translation>
    </message>
    <message>
        <source>How often EOSDA is asked whether an order is done; each time counts as a request</source>
        <translation>Con qué frecuencia se pregunta a EOSDA si un pedido está hecho; cada vez cuenta como una solicitud</translation>
    </message>
    <message>
        <source> km²</source>
        <translation> km²</translation>
    </message>
    <message>
        <source>A larger area is cut into several orders</source>
        <translation>Un área mayor se divide en varios pedidos</translation>
    </message>
    <message>
        <source>Key from QGIS&apos;s authentication</source>
        <translation>Clave de la autenticación de QGIS</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>Status requests a minute</source>
        <translation>Solicitudes de estado por minuto</translation>
    </message>
    <message>
        <source>Orders a minute</source>
        <translation>Pedidos por minuto</translation>
    </message>
    <message>
        <source>Largest area of an order</source>
        <translation>Área máxima de un pedido</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> día</numerusform>
            <numerusform> días</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the full path of the folder.</source>
        <translation>Introduzca la ruta completa de la carpeta.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Esto es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>It could not be checked: {0}</source>
        <translation>No se pudo comprobar: {0}</translation>
    </message>
    <message>
        <source>The key is accepted.</source>
        <translation>La clave se acepta.</translation>
    </message>
    <message>
        <source>The key is not accepted: {0}</source>
        <translation>La clave no se acepta: {0}</translation>
    </message>
</context>
<context>
    <name>OrderBar</name>
    <message>
        <source>Order again…</source>
        <translation>Pedir de nuevo…</translation>
    </message>
    <message>
        <source>Orders all of it again, also what is here; the files that are here stay</source>
        <translation>Lo pide todo de nuevo, también lo que ya está aquí; los archivos que están aquí se conservan</translation>
    </message>
    <message>
        <source>Clip to the area</source>
        <translation>Recortar al área</translation>
    </message>
    <message>
        <source>Hides on the map what comes beside the area. The files as delivered keep it.</source>
        <translation>Oculta en el mapa lo que hay fuera del área. Los archivos entregados lo conservan.</translation>
    </message>
    <message>
        <source>Does what the line above says; what is here already is not paid again</source>
        <translation>Hace lo que dice la línea de arriba; lo que ya está aquí no se paga de nuevo</translation>
    </message>
    <message>
        <source>Counting the orders…</source>
        <translation>Contando los pedidos…</translation>
    </message>
    <message>
        <source>Dow&amp;nload</source>
        <translation>Descar&amp;gar</translation>
    </message>
    <message>
        <source>Show o&amp;n map</source>
        <translation>Mostrar e&amp;n el mapa</translation>
    </message>
    <message>
        <source>Add &amp;to map</source>
        <translation>&amp;Añadir al mapa</translation>
    </message>
    <message>
        <source>Show dow&amp;nloads</source>
        <translation>Mostrar descar&amp;gas</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Already being downloaded</source>
        <translation>Ya se está descargando</translation>
    </message>
    <message>
        <source>Ordered before, goes on</source>
        <translation>Pedido antes, continúa</translation>
    </message>
    <message>
        <source>{0}: nothing to pay.</source>
        <translation>{0}: nada que pagar.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}.</source>
        <translation>{0}: {1} de {2}.</translation>
    </message>
    <message>
        <source>Already here as a part of other downloads: {0}.</source>
        <translation>Ya está aquí como parte de otras descargas: {0}.</translation>
    </message>
    <message>
        <source>Already being downloaded as a part of other downloads: {0}.</source>
        <translation>Ya se está descargando como parte de otras descargas: {0}.</translation>
    </message>
    <message>
        <source>Nothing to pay.</source>
        <translation>Nada que pagar.</translation>
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
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Order all of it again ({cost})? The files that are here stay.</source>
        <translation>¿Pedirlo todo de nuevo ({cost})? Los archivos que están aquí se conservan.</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Pedir de nuevo</translation>
    </message>
    <message>
        <source>Nothing was ordered: files that were here are gone. Look at the new cost, then press Download again.</source>
        <translation>No se pidió nada: ya no están los archivos que había aquí. Consulte el nuevo coste y pulse «Descargar» otra vez.</translation>
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
            <numerusform>{area}: %Ln fecha</numerusform>
            <numerusform>{area}: %Ln fechas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste a text or coordinates</source>
        <translation>Pegar un texto o coordenadas</translation>
    </message>
    <message>
        <source>GeoJSON, WKT, a bounding box (west, south, east, north) or a point with a radius (30.5, 50.4, 2 km), in longitude and latitude unless the text names another CRS</source>
        <translation>GeoJSON, WKT, un rectángulo delimitador (oeste, sur, este, norte) o un punto con un radio (30.5, 50.4, 2 km), en longitud y latitud salvo que el texto indique otro SRC</translation>
    </message>
    <message>
        <source>Text or coordinates</source>
        <translation>Texto o coordenadas</translation>
    </message>
    <message>
        <source>A long text: it is checked when you press OK.</source>
        <translation>Un texto largo: se comprueba al pulsar «Aceptar».</translation>
    </message>
</context>
<context>
    <name>PickPolygonTool</name>
    <message>
        <source>No polygon layer is visible. Show one, or draw the area.</source>
        <translation>No hay ninguna capa de polígonos visible. Muestre una o dibuje el área.</translation>
    </message>
    <message>
        <source>There is no polygon at this place. Click on one.</source>
        <translation>No hay ningún polígono en este lugar. Pulse sobre uno.</translation>
    </message>
    <message>
        <source>Polygon of “{layer}”</source>
        <translation>Polígono de «{layer}»</translation>
    </message>
</context>
<context>
    <name>PreviewButton</name>
    <message>
        <source>Loo&amp;k</source>
        <translation>Vi&amp;sta rápida</translation>
    </message>
    <message>
        <source>Look at the area on the map</source>
        <translation>Ver el área en el mapa</translation>
    </message>
    <message>
        <source>Choose an area and one day to look at it on the map</source>
        <translation>Elija un área y un día para verla en el mapa</translation>
    </message>
    <message>
        <source>Choose a band first</source>
        <translation>Elija antes una banda</translation>
    </message>
    <message>
        <source>Look at the area before downloading it: {0} ({1})</source>
        <translation>Ver el área antes de descargarla: {0} ({1})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick look of the area ({0})</source>
        <translation>Vista rápida del área ({0})</translation>
    </message>
    <message>
        <source>Live tiles (about 20 requests a screen)</source>
        <translation>Teselas en vivo (unas 20 solicitudes por pantalla)</translation>
    </message>
    <message>
        <source>Loads tiles as you move the map, each of them a request: a screen takes about 20, and each zoom or pan takes more. They are counted with your requests.</source>
        <translation>Carga teselas al mover el mapa, cada una de ellas una solicitud: una pantalla requiere unas 20, y cada zoom o desplazamiento requiere más. Se cuentan con sus solicitudes.</translation>
    </message>
    <message>
        <source>Loading the preview…</source>
        <translation>Cargando la vista previa…</translation>
    </message>
    <message>
        <source>Preview a scene</source>
        <translation>Vista previa de una escena</translation>
    </message>
    <message>
        <source>{0} (live)</source>
        <translation>{0} (en vivo)</translation>
    </message>
    <message>
        <source>Preview: {0}</source>
        <translation>Vista previa: {0}</translation>
    </message>
    <message>
        <source>An unexpected error occurred; the log panel has the details.</source>
        <translation>Ocurrió un error inesperado; los detalles están en el panel de mensajes de registro.</translation>
    </message>
    <message>
        <source>There is no preview. {0}</source>
        <translation>No hay vista previa. {0}</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Bands of coarser resolution or on other grids, {names}, were put on the finest grid ({pixel} units of the CRS a pixel) by nearest neighbour; their values are unchanged.</source>
        <translation>Las bandas de resolución más gruesa o en otras cuadrículas, {names}, se pasaron a la cuadrícula más fina ({pixel} unidades del SRC por píxel) por vecino más próximo; sus valores no cambian.</translation>
    </message>
    <message>
        <source>Cancelled before all was written. What has come is kept: run this again, and nothing is paid again.</source>
        <translation>Cancelado antes de escribirlo todo. Lo que ha llegado se conserva: ejecute esto de nuevo, y nada se paga otra vez.</translation>
    </message>
    <message>
        <source>The algorithm was not prepared.</source>
        <translation>El algoritmo no estaba preparado.</translation>
    </message>
    <message>
        <source>{parameter}: {path} cannot be written without changing pixel values or losing the names of the bands.
Choose a file on disk: {names}.</source>
        <translation>{parameter}: no se puede escribir {path} sin cambiar los valores de los píxeles o perder los nombres de las bandas.
Elija un archivo en disco: {names}.</translation>
    </message>
    <message>
        <source>{parameter}: an .img cannot be cloud-optimised. Choose a file that ends in .tif, or leave out {option}.</source>
        <translation>{parameter}: un .img no puede estar optimizado para la nube. Elija un archivo que termine en .tif, o no marque {option}.</translation>
    </message>
    <message>
        <source>{parameter}: an index is written as a GeoTIFF. Choose a file that ends in .tif.</source>
        <translation>{parameter}: un índice se escribe como GeoTIFF. Elija un archivo que termine en .tif.</translation>
    </message>
    <message>
        <source>Cancelled before the index was written. The rasters are kept: run this again for the index, and nothing is paid again.</source>
        <translation>Cancelado antes de escribir la lista. Los rásteres se conservan: ejecute esto de nuevo para obtener la lista, y nada se paga otra vez.</translation>
    </message>
    <message>
        <source>Searching {names}, {date_from} to {date_to}.</source>
        <translation>Buscando {names}, del {date_from} al {date_to}.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was ordered.</source>
        <translation>Cancelado. No se pidió nada.</translation>
    </message>
    <message>
        <source>Enter your key in Settings &gt; Options &gt; EOSDA Imagery, choose an authentication configuration in AUTHCFG, or set the environment variable EOSDA_API_KEY.</source>
        <translation>Introduzca su clave en Configuración &gt; Opciones &gt; EOSDA Imagery, elija una configuración de autenticación en AUTHCFG o establezca la variable de entorno EOSDA_API_KEY.</translation>
    </message>
    <message>
        <source>A file cannot be read or written: {reason}.
Check the free space and the permissions of the folder, then run this again.</source>
        <translation>Un archivo no se puede leer o escribir: {reason}.
Compruebe el espacio libre y los permisos de la carpeta y ejecute esto de nuevo.</translation>
    </message>
    <message>
        <source>The job list in {folder} cannot be used: {reason}.
Check the free space and the permissions of that folder, then run this again.</source>
        <translation>La lista de trabajos de {folder} no se puede usar: {reason}.
Compruebe el espacio libre y los permisos de esa carpeta, y ejecute esto de nuevo.</translation>
    </message>
    <message>
        <source>This should not have happened ({error}). What has been ordered is kept.
Please report it with the details from the log panel, tab {tab}.</source>
        <translation>Esto no debería haber ocurrido ({error}). Lo que se ha pedido se conserva.
Comuníquelo con los detalles del panel de mensajes de registro, pestaña {tab}.</translation>
    </message>
    <message>
        <source>Place (latitude, longitude): {latitude}, {longitude}</source>
        <translation>Lugar (latitud, longitud): {latitude}, {longitude}</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Cancelado antes de enviar nada.</translation>
    </message>
    <message>
        <source>QGIS is too busy to read the API key. Nothing was sent.
Run this again.</source>
        <translation>QGIS está demasiado ocupado para leer la clave de API. No se envió nada.
Ejecute esto de nuevo.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {error}
The delivered files are kept in {folder}: run this again with another {parameter}, and nothing is paid again.</source>
        <translation>No se puede escribir {target}: {error}
Los archivos entregados se conservan en {folder}: ejecute esto de nuevo con otro {parameter}, y nada se paga otra vez.</translation>
    </message>
    <message>
        <source>This sends {cost}.</source>
        <translation>Esto envía {cost}.</translation>
    </message>
    <message>
        <source>This goes on with an identical earlier request and sends {cost}.</source>
        <translation>Esto continúa con un pedido anterior idéntico y envía {cost}.</translation>
    </message>
    <message>
        <source>An identical request is on disk already: nothing is sent, nothing is paid.</source>
        <translation>Ya hay en el disco una solicitud idéntica: no se envía nada, no se paga nada.</translation>
    </message>
    <message>
        <source>This goes on with an identical earlier request: no order is sent or paid.</source>
        <translation>Esto continúa con un pedido anterior idéntico: no se envía ni se paga ningún pedido.</translation>
    </message>
    <message>
        <source>{label} is not known to have {names}; the service decides. Known bands: {known}.</source>
        <translation>No se sabe que {label} tenga {names}; decide el servicio. Bandas conocidas: {known}.</translation>
    </message>
    <message>
        <source>Area {area_id}: {note}</source>
        <translation>Área {area_id}: {note}</translation>
    </message>
    <message>
        <source>{aoi}: the layer has no features.</source>
        <translation>{aoi}: la capa no tiene objetos espaciales.</translation>
    </message>
    <message>
        <source>More areas were repaired: {count}.</source>
        <translation>Otras áreas reparadas: {count}.</translation>
    </message>
    <message>
        <source>{scenes}: there is no field view_id. Take the result of “Search scenes”, or a table with that field.</source>
        <translation>{scenes}: no hay ningún campo view_id. Tome el resultado de «Buscar escenas» o una tabla con ese campo.</translation>
    </message>
    <message>
        <source>{scenes}: feature {id} is left out: {error}</source>
        <translation>{scenes}: se omite el objeto espacial {id}: {error}</translation>
    </message>
    <message>
        <source>{scenes}: there is no scene in it.</source>
        <translation>{scenes}: no contiene ninguna escena.</translation>
    </message>
    <message>
        <source>Areas: {areas}, results: {results} ({summary}).</source>
        <translation>Áreas: {areas}, resultados: {results} ({summary}).</translation>
    </message>
    <message numerus="yes">
        <source>This sends {cost}, which takes {minutes} min or more at %Ln order(s) a minute.</source>
        <translation>
            <numerusform>Esto envía {cost}, lo que tarda {minutes} min o más a %Ln pedido por minuto.</numerusform>
            <numerusform>Esto envía {cost}, lo que tarda {minutes} min o más a %Ln pedidos por minuto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would send {cost}, which takes {minutes} min or more at %Ln order(s) a minute.</source>
        <translation>
            <numerusform>Enviaría {cost}, lo que tarda {minutes} min o más a %Ln pedido por minuto.</numerusform>
            <numerusform>Enviaría {cost}, lo que tarda {minutes} min o más a %Ln pedidos por minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order is sent: nothing is paid.</source>
        <translation>No se envía ningún pedido: no se paga nada.</translation>
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
        <translation>Simulación, no se pidió nada.</translation>
    </message>
    <message>
        <source>There is no result.</source>
        <translation>No hay ningún resultado.</translation>
    </message>
    <message>
        <source>Each has its reason in {output}.</source>
        <translation>Cada uno tiene su motivo en {output}.</translation>
    </message>
    <message>
        <source>The index {output} cannot be written: {reason}
The rasters are kept: run this again with another OUTPUT, and nothing is paid again.</source>
        <translation>No se puede escribir la lista {output}: {reason}
Los rásteres se conservan: ejecute esto de nuevo con otro OUTPUT, y nada se paga otra vez.</translation>
    </message>
    <message>
        <source>The time limit is over: no more is ordered, and what has been ordered is kept. Run this again to go on. {parameter} sets the limit.</source>
        <translation>Se acabó el tiempo: no se pide nada más, y lo que se ha pedido se conserva. Ejecute esto de nuevo para continuar. {parameter} establece el límite.</translation>
    </message>
    <message>
        <source>{error} The delivered files are kept in {folder}.</source>
        <translation>{error} Los archivos entregados se conservan en {folder}.</translation>
    </message>
    <message>
        <source>What came is kept in {folder}.</source>
        <translation>Lo que llegó se conserva en {folder}.</translation>
    </message>
    <message>
        <source>The layer is loaded without its style: {error}</source>
        <translation>La capa se carga sin su estilo: {error}</translation>
    </message>
    <message>
        <source>There is a folder of this name</source>
        <translation>Hay una carpeta con este nombre</translation>
    </message>
    <message>
        <source>Bands of coarser resolution, {names}, were put on the finest grid by nearest neighbour; their values are unchanged.</source>
        <translation>Las bandas de resolución más gruesa, {names}, se pasaron a la cuadrícula más fina por vecino más próximo; sus valores no cambian.</translation>
    </message>
    <message>
        <source>{names} and {more} more: {warning}</source>
        <translation>{names} y {more} más: {warning}</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>a la espera de enviarse</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>EOSDA is working on it</source>
        <translation>EOSDA está trabajando en ello</translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation>recibiéndose</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>comprobándose</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>sent, but not confirmed</source>
        <translation>enviado, pero sin confirmar</translation>
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
        <translation>{ready} de {total} listos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>quedan unos {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>about {minutes} min left at %Ln order(s) a minute</source>
        <translation>
            <numerusform>quedan unos {minutes} min a %Ln pedido por minuto</numerusform>
            <numerusform>quedan unos {minutes} min a %Ln pedidos por minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}, trying again: {reason}</source>
        <translation>{state}, se intenta de nuevo: {reason}</translation>
    </message>
    <message>
        <source>{state}, held: {reason}</source>
        <translation>{state}, retenido: {reason}</translation>
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
            <numerusform>%Ln a la espera de envío</numerusform>
            <numerusform>%Ln a la espera de envío</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being sent</source>
        <translation>
            <numerusform>%Ln enviándose</numerusform>
            <numerusform>%Ln enviándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being prepared by EOSDA</source>
        <translation>
            <numerusform>%Ln en preparación en EOSDA</numerusform>
            <numerusform>%Ln en preparación en EOSDA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being fetched</source>
        <translation>
            <numerusform>%Ln descargándose</numerusform>
            <numerusform>%Ln descargándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being checked</source>
        <translation>
            <numerusform>%Ln comprobándose</numerusform>
            <numerusform>%Ln comprobándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln listo</numerusform>
            <numerusform>%Ln listos</numerusform>
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
            <numerusform>%Ln caducado</numerusform>
            <numerusform>%Ln caducados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent, but not confirmed</source>
        <translation>
            <numerusform>%Ln enviado, pero no confirmado</numerusform>
            <numerusform>%Ln enviados, pero no confirmados</numerusform>
        </translation>
    </message>
    <message>
        <source>An order for exactly this was sent, but EOSDA did not confirm it. {reasons} It may have been charged, so it is not sent again by itself; nothing is lost.
Look at the usage on your EOSDA dashboard. To order it again all the same, retry it in the list of downloads in QGIS and run this again, or run this with {parameter} set to false.</source>
        <translation>Se envió un pedido exactamente igual a este, pero EOSDA no lo confirmó. {reasons} Puede que se haya cobrado, así que no se envía de nuevo por sí solo; no se ha perdido nada.
Consulte el uso en su panel de control de EOSDA. Para pedirlo de nuevo de todos modos, reinténtelo en la lista de descargas de QGIS y ejecute esto de nuevo, o ejecute esto con {parameter} en falso.</translation>
    </message>
    <message>
        <source>The service does not deliver {clouds} of this scene. It is ordered without it.</source>
        <translation>El servicio no entrega {clouds} de esta escena. Se pide sin ella.</translation>
    </message>
    <message>
        <source>Some orders were sent, but EOSDA did not confirm them. They may have been charged, so they are not sent again by themselves. Look at the usage on your EOSDA dashboard. To order them again all the same, retry them in the list of downloads in QGIS, then run this again.</source>
        <translation>Se enviaron algunos pedidos, pero EOSDA no los confirmó. Puede que se hayan cobrado, así que no se envían de nuevo por sí solos. Consulte el uso en su panel de control de EOSDA. Para pedirlos de nuevo de todos modos, reinténtelos en la lista de descargas de QGIS y después ejecute esto de nuevo.</translation>
    </message>
    <message>
        <source>Run this again to order it anew.</source>
        <translation>Ejecute esto de nuevo para repetir el pedido.</translation>
    </message>
    <message>
        <source>The other parts are kept and are not paid again when you run this again:</source>
        <translation>Las demás partes se conservan y no se pagan otra vez cuando ejecute esto de nuevo:</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The time limit is over.</source>
        <translation>Se acabó el tiempo.</translation>
    </message>
    <message>
        <source>{parameter} sets the limit.</source>
        <translation>{parameter} establece el límite.</translation>
    </message>
    <message>
        <source>No order was sent, and none will be.</source>
        <translation>No se envió ningún pedido, y no se enviará ninguno.</translation>
    </message>
    <message>
        <source>The order had been sent and is kept; no more are sent.</source>
        <translation>El pedido ya se había enviado y se conserva; no se envían más.</translation>
    </message>
    <message>
        <source>Orders that had been sent and are kept: {sent} of {orders}, {ready} of them ready. No more are sent.</source>
        <translation>Pedidos que se habían enviado y se conservan: {sent} de {orders}, {ready} de ellos listos. No se envían más.</translation>
    </message>
    <message>
        <source>Run this again: it goes on where it stopped and pays nothing twice.</source>
        <translation>Ejecute esto de nuevo: continúa donde se detuvo y no paga nada dos veces.</translation>
    </message>
    <message>
        <source>This would send {cost}, and {parameter} allows {most}. Nothing was sent.
Choose less, or raise {parameter} if you do mean it.</source>
        <translation>Esto enviaría {cost}, y {parameter} permite {most}. No se envió nada.
Elija menos, o aumente {parameter} si de verdad lo quiere así.</translation>
    </message>
    <message>
        <source>{orders} ({about})</source>
        <translation>{orders} ({about})</translation>
    </message>
    <message>
        <source>The order expired.</source>
        <translation>El pedido caducó.</translation>
    </message>
    <message>
        <source>The order failed.</source>
        <translation>El pedido falló.</translation>
    </message>
    <message>
        <source>Orders that failed: {count} of {total}.</source>
        <translation>Pedidos fallidos: {count} de {total}.</translation>
    </message>
    <message>
        <source>Orders that expired: {count} of {total}.</source>
        <translation>Pedidos caducados: {count} de {total}.</translation>
    </message>
    <message>
        <source>It was cancelled in the list of downloads.</source>
        <translation>Se canceló en la lista de descargas.</translation>
    </message>
    <message>
        <source>Its state: {state}.</source>
        <translation>Su estado: {state}.</translation>
    </message>
    <message>
        <source>Searching {names}, {date_from} to {date_to}: areas: {areas}, searches: {groups}.</source>
        <translation>Buscando {names}, del {date_from} al {date_to}: áreas: {areas}, búsquedas: {groups}.</translation>
    </message>
    <message>
        <source>Of a search only the newest scenes were looked at: {count}. Shorten the dates to look at the others.</source>
        <translation>De una búsqueda solo se examinaron las escenas más recientes: {count}. Acorte las fechas para examinar las demás.</translation>
    </message>
    <message>
        <source>No scene with at most {max_cloud} % cloud covers at least {min_coverage} % of the area.</source>
        <translation>Ninguna escena con una nubosidad de {max_cloud}&#xa0;% como máximo cubre al menos el {min_coverage}&#xa0;% del área.</translation>
    </message>
    <message>
        <source>No scene from {first} to {last} shows this area: nothing was ordered for it.</source>
        <translation>Ninguna escena del {first} al {last} muestra esta área: no se pidió nada para ella.</translation>
    </message>
    <message>
        <source>No scene from {first} to {last} has a value here.</source>
        <translation>Ninguna escena del {first} al {last} tiene aquí un valor.</translation>
    </message>
    <message>
        <source>{error} Left out by the service: {count} ({reason}).</source>
        <translation>{error} Omitidas por el servicio: {count} ({reason}).</translation>
    </message>
    <message>
        <source>The table {output} cannot be written: {reason}
What has come is kept: run this again with another OUTPUT, and nothing is paid again.</source>
        <translation>No se puede escribir la tabla {output}: {reason}
Lo que ha llegado se conserva: ejecute esto de nuevo con otro OUTPUT, y nada se paga otra vez.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.
What has come is kept: run this again with another file, and nothing is paid again.</source>
        <translation>No se puede escribir {path}: {reason}.
Lo que ha llegado se conserva: ejecute esto de nuevo con otro archivo, y nada se paga otra vez.</translation>
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
        <translation>No hay ningún resultado. {text}</translation>
    </message>
</context>
<context>
    <name>ProjectMemory</name>
    <message>
        <source>Area of the project</source>
        <translation>Área del proyecto</translation>
    </message>
    <message>
        <source>Keep the area of interest with the project</source>
        <translation>Guardar el área de interés con el proyecto</translation>
    </message>
    <message>
        <source>None yet: they are kept with each search</source>
        <translation>Aún ninguna: se guardan con cada búsqueda</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>The same was ordered before, and EOSDA did not confirm it: it may have been charged. Look at the usage on your EOSDA dashboard. Order it again all the same ({cost})?</source>
        <translation>Lo mismo se pidió antes y EOSDA no lo confirmó: puede que se haya cobrado. Consulte el uso en su panel de control de EOSDA. ¿Pedirlo de nuevo de todos modos ({cost})?</translation>
    </message>
    <message numerus="yes">
        <source>This takes about %Ln request(s); {left} of {budget} are left. Order all the same?</source>
        <translation>
            <numerusform>Esto requiere %Ln solicitud, aproximadamente; quedan {left} de {budget}. ¿Pedir de todos modos?</numerusform>
            <numerusform>Esto requiere unas %Ln solicitudes; quedan {left} de {budget}. ¿Pedir de todos modos?</numerusform>
        </translation>
    </message>
    <message>
        <source>This sends {cost}. Order all of them?</source>
        <translation>Esto envía {cost}. ¿Pedirlos todos?</translation>
    </message>
</context>
<context>
    <name>QuickLookAction</name>
    <message numerus="yes">
        <source>Quick look(s) as thumbnail(s) (%Ln request(s))</source>
        <translation>
            <numerusform>Vista rápida como miniatura (%Ln solicitud)</numerusform>
            <numerusform>Vistas rápidas como miniaturas (%Ln solicitudes)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no quick look. {0}</source>
        <translation>No hay vista rápida. {0}</translation>
    </message>
</context>
<context>
    <name>RecentAreas</name>
    <message>
        <source>None yet: each area that you draw or choose is kept here</source>
        <translation>Aún ninguna: cada área que dibuje o elija se guarda aquí</translation>
    </message>
    <message>
        <source>Forget these areas</source>
        <translation>Olvidar estas áreas</translation>
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
        <translation>Un contraste para todas necesita al menos dos escenas en un grupo.</translation>
    </message>
    <message>
        <source>One contrast for all scenes of a group</source>
        <translation>Un contraste para todas las escenas de un grupo</translation>
    </message>
    <message>
        <source>There is no common contrast. {0}</source>
        <translation>No hay contraste común. {0}</translation>
    </message>
    <message>
        <source>The layers now share one contrast for each band: {0}.</source>
        <translation>Las capas comparten ahora un contraste para cada banda: {0}.</translation>
    </message>
</context>
<context>
    <name>SceneDetails</name>
    <message>
        <source>Scene: {0}</source>
        <translation>Escena: {0}</translation>
    </message>
    <message>
        <source>Sensor: {0}</source>
        <translation>Sensor: {0}</translation>
    </message>
    <message>
        <source>Acquired: {0}</source>
        <translation>Tomada: {0}</translation>
    </message>
    <message>
        <source>Satellite: {0}</source>
        <translation>Satélite: {0}</translation>
    </message>
    <message>
        <source>Clouds over the whole scene: {0} %</source>
        <translation>Nubosidad de toda la escena: {0}&#xa0;%</translation>
    </message>
    <message>
        <source>Bands: {0}</source>
        <translation>Bandas: {0}</translation>
    </message>
    <message>
        <source>Metadata files: {0}</source>
        <translation>Archivos de metadatos: {0}</translation>
    </message>
    <message>
        <source>Area: {0}</source>
        <translation>Área: {0}</translation>
    </message>
    <message>
        <source>Longitude {0} to {1}, latitude {2} to {3}</source>
        <translation>Longitud de {0} a {1}, latitud de {2} a {3}</translation>
    </message>
</context>
<context>
    <name>SceneDetailsDialog</name>
    <message>
        <source>Scene Details</source>
        <translation>Detalles de la escena</translation>
    </message>
</context>
<context>
    <name>SceneModel</name>
    <message>
        <source>on the map</source>
        <translation>en el mapa</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>descargada</translation>
    </message>
    <message>
        <source>No thumbnail is offered.</source>
        <translation>No se ofrece ninguna miniatura.</translation>
    </message>
    <message>
        <source>The thumbnail could not be loaded.</source>
        <translation>No se pudo cargar la miniatura.</translation>
    </message>
    <message>
        <source>{0} of the area</source>
        <translation>{0} del área</translation>
    </message>
    <message>
        <source>Tile: {0}</source>
        <translation>Tesela: {0}</translation>
    </message>
    <message>
        <source>Earlier processings: {0}</source>
        <translation>Procesamientos anteriores: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tile(s)</source>
        <translation>
            <numerusform>%Ln tesela</numerusform>
            <numerusform>%Ln teselas</numerusform>
        </translation>
    </message>
    <message>
        <source>earlier processing</source>
        <translation>procesamiento anterior</translation>
    </message>
    <message>
        <source>adds nothing</source>
        <translation>no aporta nada</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Fecha desconocida</translation>
    </message>
    <message>
        <source>{0} UTC</source>
        <translation>{0} UTC</translation>
    </message>
    <message>
        <source>cloud {0} %</source>
        <translation>nubosidad {0}&#xa0;%</translation>
    </message>
    <message>
        <source>cloud here {0} %</source>
        <translation>nubosidad aquí {0}&#xa0;%</translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation>nubosidad desconocida</translation>
    </message>
    <message>
        <source>coverage unknown</source>
        <translation>cobertura desconocida</translation>
    </message>
    <message>
        <source>covers {0} %</source>
        <translation>cubre el {0}&#xa0;%</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>View id</source>
        <translation>ID de vista (view id)</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Tomada a las</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Satélite</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Scene with data</source>
        <translation>Escena con datos</translation>
    </message>
</context>
<context>
    <name>SceneSearch</name>
    <message>
        <source>Search for scenes first.</source>
        <translation>Busque primero escenas.</translation>
    </message>
    <message>
        <source>The search has found no scene of these days over the area.</source>
        <translation>La búsqueda no ha encontrado ninguna escena de estos días sobre el área.</translation>
    </message>
    <message>
        <source>Search for scenes</source>
        <translation>Buscar escenas</translation>
    </message>
    <message>
        <source>The area was removed: draw another, then search again.</source>
        <translation>El área se quitó: dibuje otra y busque de nuevo.</translation>
    </message>
    <message>
        <source>Measure how scenes cover an area</source>
        <translation>Medir cómo cubren las escenas un área</translation>
    </message>
    <message>
        <source>The area has changed: search again.</source>
        <translation>El área ha cambiado: busque de nuevo.</translation>
    </message>
</context>
<context>
    <name>SceneSearchAlgorithm</name>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>Satellites to search, one or several, by the names that the service uses: sentinel2l2a is Sentinel-2 Level-2A, sentinel2 is Level-1C.</source>
        <translation>Satélites en los que buscar, uno o varios, por los nombres que usa el servicio: sentinel2l2a es Sentinel-2 Level-2A, sentinel2 es Level-1C.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>First day of acquisition, included. Empty: three months before the last day.</source>
        <translation>Primer día de la toma, incluido. Vacío: tres meses antes del último día.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last day of acquisition, included. Empty: today.</source>
        <translation>Último día de la toma, incluido. Vacío: hoy.</translation>
    </message>
    <message>
        <source>Cloud at most (percent)</source>
        <translation>Nubosidad máxima (por ciento)</translation>
    </message>
    <message>
        <source>Cloud cover of the whole scene. Scenes whose cloud cover is not known, such as radar, are kept.</source>
        <translation>Nubosidad de toda la escena. Las escenas de nubosidad desconocida, como las de radar, se conservan.</translation>
    </message>
    <message>
        <source>Covers at least (percent of the area)</source>
        <translation>Cubre al menos (por ciento del área)</translation>
    </message>
    <message>
        <source>Share of the area of interest that the footprint covers. Scenes whose footprint is not known are kept.</source>
        <translation>Porcentaje del área de interés que cubre la huella. Las escenas de huella desconocida se conservan.</translation>
    </message>
    <message>
        <source>{parameter}: choose at least one dataset.</source>
        <translation>{parameter}: elija al menos un conjunto de datos.</translation>
    </message>
    <message>
        <source>{parameter}: write a date like 2026-11-22.</source>
        <translation>{parameter}: escriba una fecha como 2026-11-22.</translation>
    </message>
    <message>
        <source>{start}: the first day, {first}, is after the last, {last} ({end}).</source>
        <translation>{start}: el primer día, {first}, es posterior al último, {last} ({end}).</translation>
    </message>
    <message>
        <source>The search was cancelled. Nothing is lost; run it again when you like.</source>
        <translation>La búsqueda se canceló. No se ha perdido nada; ejecútela de nuevo cuando quiera.</translation>
    </message>
</context>
<context>
    <name>SceneView</name>
    <message>
        <source>Days with scenes</source>
        <translation>Días con escenas</translation>
    </message>
    <message>
        <source>Choose all clear ones (at most {0} % cloud)</source>
        <translation>Elegir todos los despejados (nubosidad máxima {0}&#xa0;%)</translation>
    </message>
    <message>
        <source>Choose the best of each month</source>
        <translation>Elegir el mejor de cada mes</translation>
    </message>
</context>
<context>
    <name>ScenesOnMap</name>
    <message>
        <source>Select on map</source>
        <translation>Seleccionar en el mapa</translation>
    </message>
    <message>
        <source>Select on map: click a footprint to choose its scene, and again for the next one there; with Ctrl scenes are added. A whole line covers all of your area, dashes at least half, dots less.</source>
        <translation>Seleccionar en el mapa: pulse una huella para elegir su escena, y de nuevo para la siguiente que haya ahí; con Ctrl se añaden escenas. Una línea continua cubre toda su área, la de rayas al menos la mitad, la de puntos menos.</translation>
    </message>
    <message>
        <source>There is no footprint of a listed scene at this place.</source>
        <translation>En este lugar no hay ninguna huella de una escena de la lista.</translation>
    </message>
    <message>
        <source>Scenes {0} – {1}</source>
        <translation>Escenas {0} – {1}</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Keep footprints as layer</source>
        <translation>Conservar huellas como capa</translation>
    </message>
    <message>
        <source>The footprints could not be kept as a layer; the log panel says why.</source>
        <translation>No se pudieron conservar las huellas como capa; el panel de mensajes de registro indica por qué.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>EOSDA recommends at most a year: a longer search may be slow or fail.</source>
        <translation>EOSDA recomienda un año como máximo: una búsqueda más larga puede ser lenta o fallar.</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>last month</source>
        <translation>último mes</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln month(s)</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>First day of the search, in UTC</source>
        <translation>Primer día de la búsqueda, en UTC</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last day of the search, in UTC; that day is searched, too</source>
        <translation>Último día de la búsqueda, en UTC; ese día también se busca</translation>
    </message>
    <message>
        <source>Cloud at most</source>
        <translation>Nubosidad máxima</translation>
    </message>
    <message>
        <source>Clouds over the whole scene. Changing this needs no new search.</source>
        <translation>Nubosidad de toda la escena. Cambiarla no requiere una nueva búsqueda.</translation>
    </message>
    <message>
        <source>Covers at least</source>
        <translation>Cubre al menos</translation>
    </message>
    <message>
        <source>Share of your area that the scene covers. Changing this needs no new search.</source>
        <translation>Porcentaje de su área que cubre la escena. Cambiarlo no requiere una nueva búsqueda.</translation>
    </message>
    <message>
        <source>Choose a sensor</source>
        <translation>Elegir un sensor</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Satellites to search; several are listed together</source>
        <translation>Satélites que se buscan; varios se muestran juntos en la lista</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Up to today, also when it is searched for again later</source>
        <translation>Hasta hoy, también cuando se busque de nuevo más tarde</translation>
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
        <translation>Desde el 1 de marzo; al sur del ecuador, desde el 1 de septiembre</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Un año antes</translation>
    </message>
    <message>
        <source>The same days, a year earlier</source>
        <translation>Los mismos días, un año antes</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Advanced search</source>
        <translation>Búsqueda avanzada</translation>
    </message>
    <message>
        <source>The id of a dataset that is not in the list, as EOSDA spells it</source>
        <translation>El ID de un conjunto de datos que no está en la lista, tal como lo escribe EOSDA</translation>
    </message>
    <message>
        <source>Takes a scene that you know, without a search</source>
        <translation>Toma una escena que usted conoce, sin búsqueda</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Takes the scene of this view id; nothing is asked of EOSDA</source>
        <translation>Toma la escena con este ID de vista; no se pregunta nada a EOSDA</translation>
    </message>
    <message>
        <source>Other dataset id</source>
        <translation>ID de otro conjunto de datos</translation>
    </message>
    <message>
        <source>View id</source>
        <translation>ID de vista (view id)</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nubosidad</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Cubre</translation>
    </message>
    <message>
        <source>cloud ≤ {0} %</source>
        <translation>nubosidad ≤ {0}&#xa0;%</translation>
    </message>
    <message>
        <source>covers ≥ {0} %</source>
        <translation>cubre ≥ {0}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Scenes that could not be read and were left out: {0}.</source>
        <translation>Escenas que no se pudieron leer y se omitieron: {0}.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>No day found has this text.</source>
        <translation>Ningún día encontrado tiene este texto.</translation>
    </message>
    <message>
        <source>Clear the filter to see all.</source>
        <translation>Quite el filtro para ver todo.</translation>
    </message>
    <message>
        <source>Widen the limits of the index.</source>
        <translation>Amplíe los límites del índice.</translation>
    </message>
    <message>
        <source>Loosen the limits of cloud, coverage and index.</source>
        <translation>Relaje los límites de nubosidad, cobertura e índice.</translation>
    </message>
    <message>
        <source>Raise the cloud limit or lower the coverage.</source>
        <translation>Aumente el límite de nubosidad o reduzca la cobertura.</translation>
    </message>
    <message>
        <source>Raise the cloud limit.</source>
        <translation>Aumente el límite de nubosidad.</translation>
    </message>
    <message>
        <source>Lower the coverage.</source>
        <translation>Reduzca la cobertura.</translation>
    </message>
    <message>
        <source>Raise the cloud limit and lower the coverage.</source>
        <translation>Aumente el límite de nubosidad y reduzca la cobertura.</translation>
    </message>
    <message>
        <source>Days found: {0}, all hidden by the limits.</source>
        <translation>Días encontrados: {0}, todos ocultos por los límites.</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Mostrarlos todos</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>La búsqueda falló.</translation>
    </message>
    <message>
        <source>An unexpected error occurred; the log panel has the details.</source>
        <translation>Ocurrió un error inesperado; los detalles están en el panel de mensajes de registro.</translation>
    </message>
    <message>
        <source>EOSDA does not accept the key.</source>
        <translation>EOSDA no acepta la clave.</translation>
    </message>
    <message>
        <source>This key is not allowed to search.</source>
        <translation>Esta clave no permite buscar.</translation>
    </message>
    <message>
        <source>The key has no requests left, or no plan.</source>
        <translation>A la clave no le quedan solicitudes, o no tiene plan.</translation>
    </message>
    <message>
        <source>Too many searches in a short time.</source>
        <translation>Demasiadas búsquedas en poco tiempo.</translation>
    </message>
    <message>
        <source>The search did not reach EOSDA.</source>
        <translation>La búsqueda no llegó a EOSDA.</translation>
    </message>
    <message>
        <source>Asks EOSDA for the scenes over the area; costs a request</source>
        <translation>Pregunta a EOSDA por las escenas sobre el área; cuesta una solicitud</translation>
    </message>
    <message>
        <source>Scenes found</source>
        <translation>Escenas encontradas</translation>
    </message>
    <message>
        <source>Zoom to footprint</source>
        <translation>Zoom a la huella</translation>
    </message>
    <message>
        <source>Keep footprints as layer</source>
        <translation>Conservar huellas como capa</translation>
    </message>
    <message>
        <source>Adds the footprints of the scenes listed to the project</source>
        <translation>Añade al proyecto las huellas de las escenas de la lista</translation>
    </message>
    <message>
        <source>Show footprints on map</source>
        <translation>Mostrar huellas en el mapa</translation>
    </message>
    <message>
        <source>This scene is chosen.</source>
        <translation>Esta escena está elegida.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La búsqueda se detuvo.</translation>
    </message>
    <message>
        <source>Draw or choose an area first.</source>
        <translation>Dibuje o elija antes un área.</translation>
    </message>
    <message>
        <source>Choose at least one sensor.</source>
        <translation>Elija al menos un sensor.</translation>
    </message>
    <message>
        <source>The list still shows the previous search.</source>
        <translation>La lista aún muestra la búsqueda anterior.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Se&amp;arch</source>
        <translation>B&amp;uscar</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Draw an area, then search.</source>
        <translation>Dibuje un área y después busque.</translation>
    </message>
    <message>
        <source>Search to list the scenes of your area.</source>
        <translation>Busque para ver la lista de escenas de su área.</translation>
    </message>
    <message>
        <source>Search from {0}</source>
        <translation>Buscar desde {0}</translation>
    </message>
    <message>
        <source>Choose a longer time or another sensor.</source>
        <translation>Elija un periodo más largo u otro sensor.</translation>
    </message>
    <message>
        <source>No scenes were found.</source>
        <translation>No se encontraron escenas.</translation>
    </message>
    <message numerus="yes">
        <source>EOSDA has %Ln scene(s); only the newest {newest} are listed. Shorten the dates.</source>
        <translation>
            <numerusform>EOSDA tiene %Ln escena; la lista solo muestra las {newest} más recientes. Acorte las fechas.</numerusform>
            <numerusform>EOSDA tiene %Ln escenas; la lista solo muestra las {newest} más recientes. Acorte las fechas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchScenes</name>
    <message>
        <source>Search scenes</source>
        <translation>Buscar escenas</translation>
    </message>
    <message>
        <source>Finds the satellite scenes over an area, with cloud and coverage.</source>
        <translation>Busca las escenas de satélite sobre un área, con nubosidad y cobertura.</translation>
    </message>
    <message>
        <source>Searches EOSDA API Connect for the satellite scenes that touch the area of interest and makes a layer of their footprints, the newest first.

Each scene has a view_id, which “Download bands” takes; its date and time (UTC); the cloud cover of the whole scene and the share of the scene that holds data; and the share of your area that its footprint covers, all in percent. A scene whose footprint is not known has no geometry. For models there are two outputs with the view_id of one scene: CLEAREST and LATEST.

A search takes one request of your plan for every 500 scenes that the service has.</source>
        <translation>Busca en EOSDA API Connect las escenas de satélite que tocan el área de interés y crea una capa con sus huellas, las más recientes primero.

Cada escena tiene un view_id, que «Descargar bandas» acepta; su fecha y hora (UTC); la nubosidad de toda la escena y el porcentaje de la escena que contiene datos; y el porcentaje de su área que cubre su huella, todo en por ciento. Una escena de huella desconocida no tiene geometría. Para los modelos hay dos salidas con el view_id de una escena: CLEAREST y LATEST.

Una búsqueda requiere una solicitud de su plan por cada 500 escenas que tenga el servicio.</translation>
    </message>
    <message>
        <source>satellite,imagery,scenes,search,catalogue,footprint,cloud,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos</source>
        <translation>satélite,imágenes,escenas,buscar,catálogo,huella,nubes,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos</translation>
    </message>
    <message>
        <source>The scene {view_id} cannot be written to {output}: {reason}</source>
        <translation>La escena {view_id} no se puede escribir en {output}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service has %Ln scene(s); within the limits: {count} ({requests}).</source>
        <translation>
            <numerusform>El servicio tiene %Ln escena; dentro de los límites: {count} ({requests}).</numerusform>
            <numerusform>El servicio tiene %Ln escenas; dentro de los límites: {count} ({requests}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that could not be read were left out: {count}.</source>
        <translation>Entradas que no se pudieron leer y se omitieron: {count}.</translation>
    </message>
    <message>
        <source>Scenes without a footprint, which may cover less than was asked for: {count}.</source>
        <translation>Escenas sin huella, que pueden cubrir menos de lo solicitado: {count}.</translation>
    </message>
    <message>
        <source>Only the newest {most} of these {count} are kept. Raise {parameter} or shorten the dates to get the others.</source>
        <translation>Solo se conservan las {most} más recientes de estas {count}. Aumente {parameter} o acorte las fechas para obtener las demás.</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %Ln scene(s) (was|were) looked at. Raise {parameter} or shorten the dates to look at the others.</source>
        <translation>
            <numerusform>Solo se examinó la escena más reciente. Aumente {parameter} o acorte las fechas para examinar las demás.</numerusform>
            <numerusform>Solo se examinaron las %Ln escenas más recientes. Aumente {parameter} o acorte las fechas para examinar las demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>No scenes found. {advice}</source>
        <translation>No se encontraron escenas. {advice}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scene(s) (is|are) hidden by the limits: raise {cloud} ({max_cloud}) or lower {coverage} ({min_coverage}).</source>
        <translation>
            <numerusform>Los límites ocultan %Ln escena: aumente {cloud} ({max_cloud}) o reduzca {coverage} ({min_coverage}).</numerusform>
            <numerusform>Los límites ocultan %Ln escenas: aumente {cloud} ({max_cloud}) o reduzca {coverage} ({min_coverage}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Widen the dates ({first} to {last}), choose other datasets, or check that the area is where you mean it to be.</source>
        <translation>Amplíe las fechas (de {first} a {last}), elija otros conjuntos de datos o compruebe que el área esté donde debe estar.</translation>
    </message>
    <message>
        <source>Widen the dates ({first} to {last}), raise {cloud} ({max_cloud}), choose other datasets, or check that the area is where you mean it to be.</source>
        <translation>Amplíe las fechas (de {first} a {last}), aumente {cloud} ({max_cloud}), elija otros conjuntos de datos o compruebe que el área esté donde debe estar.</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. All features together are the area to be covered.</source>
        <translation>Polígonos, en cualquier SRC. Todos los objetos espaciales juntos son el área que se quiere cubrir.</translation>
    </message>
    <message>
        <source>Scenes at most</source>
        <translation>Máximo de escenas</translation>
    </message>
    <message>
        <source>The newest are kept. Up to 500 cost one request.</source>
        <translation>Se conservan las más recientes. Hasta 500 cuestan una solicitud.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Polygon layer in EPSG:4326 with the footprint of each scene.</source>
        <translation>Capa de polígonos en EPSG:4326 con la huella de cada escena.</translation>
    </message>
    <message>
        <source>Number of scenes</source>
        <translation>Número de escenas</translation>
    </message>
    <message>
        <source>View id of the scene with the least cloud</source>
        <translation>ID de vista de la escena con menos nubosidad</translation>
    </message>
    <message>
        <source>View id of the latest scene</source>
        <translation>ID de vista de la escena más reciente</translation>
    </message>
</context>
<context>
    <name>SeasonButton</name>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Chart…</source>
        <translation>Gráfico…</translation>
    </message>
    <message>
        <source>Show the season as a chart below the map</source>
        <translation>Mostrar la temporada como gráfico bajo el mapa</translation>
    </message>
    <message>
        <source>Indices, up to three</source>
        <translation>Índices, hasta tres</translation>
    </message>
    <message>
        <source>Show only scenes with</source>
        <translation>Mostrar solo escenas con</translation>
    </message>
    <message>
        <source>Draw or choose an area first.</source>
        <translation>Dibuje o elija antes un área.</translation>
    </message>
    <message>
        <source>Lowest value of the index</source>
        <translation>Valor mínimo del índice</translation>
    </message>
    <message>
        <source>Highest value of the index</source>
        <translation>Valor máximo del índice</translation>
    </message>
    <message>
        <source>Hides days on which the index is lower over the area</source>
        <translation>Oculta los días en que el índice sobre el área es menor</translation>
    </message>
    <message>
        <source>Hides days on which the index is higher over the area</source>
        <translation>Oculta los días en que el índice sobre el área es mayor</translation>
    </message>
    <message>
        <source>Three are chosen: untick one of them first.</source>
        <translation>Hay tres elegidos: desmarque antes uno.</translation>
    </message>
    <message>
        <source>Cloud over the area and index values of all scenes</source>
        <translation>Nubosidad sobre el área y valores de índices de todas las escenas</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
</context>
<context>
    <name>SeasonOrders</name>
    <message>
        <source>Prepare the statistics</source>
        <translation>Preparar las estadísticas</translation>
    </message>
    <message>
        <source>The statistics have not come: {0}</source>
        <translation>Las estadísticas no han llegado: {0}</translation>
    </message>
    <message>
        <source>Read the statistics</source>
        <translation>Leer las estadísticas</translation>
    </message>
    <message>
        <source>EOSDA left scenes out: {0}</source>
        <translation>EOSDA omitió escenas: {0}</translation>
    </message>
    <message>
        <source>No scene of these days has statistics of this area.</source>
        <translation>Ninguna escena de estos días tiene estadísticas de esta área.</translation>
    </message>
    <message>
        <source>EOSDA is making the statistics.</source>
        <translation>EOSDA está calculando las estadísticas.</translation>
    </message>
    <message>
        <source>Counting the orders…</source>
        <translation>Contando los pedidos…</translation>
    </message>
    <message>
        <source>Already here: nothing to pay.</source>
        <translation>Ya está aquí: nada que pagar.</translation>
    </message>
    <message>
        <source>This takes {cost}.</source>
        <translation>Esto requiere {cost}.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
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
        <translation>Esto da más de {0} resultados. Elija menos objetos espaciales o escenas, o ejecute «Descargar bandas para muchas áreas» desde la Caja de herramientas de Procesos.</translation>
    </message>
    <message>
        <source>There is no feature to order.</source>
        <translation>No hay ningún objeto espacial que pedir.</translation>
    </message>
    <message>
        <source>Left out, no area: {0} ({1})</source>
        <translation>Omitidos, sin área: {0} ({1})</translation>
    </message>
    <message>
        <source>Left out, not in the scenes chosen: {0}.</source>
        <translation>Omitidos, fuera de las escenas elegidas: {0}.</translation>
    </message>
    <message>
        <source>Left out, no data in the area: {0}.</source>
        <translation>Omitidos, sin datos en el área: {0}.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas primero</translation>
    </message>
    <message>
        <source>Least cloud</source>
        <translation>Menor nubosidad</translation>
    </message>
    <message>
        <source>Best coverage</source>
        <translation>Mejor cobertura</translation>
    </message>
    <message>
        <source>Clearest area</source>
        <translation>Área más despejada</translation>
    </message>
    <message>
        <source>Highest index</source>
        <translation>Índice más alto</translation>
    </message>
    <message>
        <source>Scenes sorted by: {0}</source>
        <translation>Escenas ordenadas: {0}</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>From…</source>
        <translation>Desde…</translation>
    </message>
    <message>
        <source>Take the area from a layer, the map or a text</source>
        <translation>Tomar el área de una capa, del mapa o de un texto</translation>
    </message>
    <message>
        <source>Area from</source>
        <translation>Área desde</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation>Capa de polígonos</translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation>Objetos espaciales seleccionados</translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation>Extensión del mapa</translation>
    </message>
    <message>
        <source>Project extent</source>
        <translation>Extensión del proyecto</translation>
    </message>
    <message>
        <source>Paste a text or coordinates…</source>
        <translation>Pegar un texto o coordenadas…</translation>
    </message>
    <message>
        <source>Recent areas</source>
        <translation>Áreas recientes</translation>
    </message>
    <message>
        <source>Name this area…</source>
        <translation>Dar nombre a esta área…</translation>
    </message>
    <message>
        <source>Separate raster for each polygon</source>
        <translation>Ráster separado para cada polígono</translation>
    </message>
    <message>
        <source>Orders each feature for itself, with its own files, named after it</source>
        <translation>Pide cada objeto espacial por sí solo, con archivos propios que llevan su nombre</translation>
    </message>
    <message>
        <source>Combine nearby parts into one order</source>
        <translation>Combinar partes cercanas en un pedido</translation>
    </message>
    <message>
        <source>The project has no polygon layer</source>
        <translation>El proyecto no tiene ninguna capa de polígonos</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>State of the area</source>
        <translation>Estado del área</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Areas that are not drawn here: {0}.</source>
        <translation>Áreas que no se dibujan aquí: {0}.</translation>
    </message>
    <message>
        <source>Lines shown: {0} of {1}. All of them are in the table.</source>
        <translation>Líneas mostradas: {0} de {1}. Todas están en la tabla.</translation>
    </message>
</context>
<context>
    <name>StatisticsRequest</name>
    <message>
        <source>Choose one to {0} indices.</source>
        <translation>Elija de uno a {0} índices.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>El primer día es posterior al último.</translation>
    </message>
    <message>
        <source>The service has no statistics of {0}. There are: {1}.</source>
        <translation>El servicio no tiene estadísticas de {0}. Las que hay son: {1}.</translation>
    </message>
    <message>
        <source>There is no sensor {0}.</source>
        <translation>No hay ningún sensor {0}.</translation>
    </message>
    <message>
        <source>A polygon of {0} km² is over the limit of {1} km² for one order. Statistics of pieces cannot be put together: choose smaller polygons.</source>
        <translation>Un polígono de {0} km² supera el límite de {1} km² para un pedido. Las estadísticas de partes no se pueden juntar: elija polígonos más pequeños.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Goes on with all downloads</source>
        <translation>Continúa con todas las descargas</translation>
    </message>
</context>
<context>
    <name>StepTasks</name>
    <message>
        <source>EOSDA Imagery: one step of a download</source>
        <translation>EOSDA Imagery: un paso de una descarga</translation>
    </message>
</context>
<context>
    <name>SummaryButton</name>
    <message>
        <source>Recent searches</source>
        <translation>Búsquedas recientes</translation>
    </message>
    <message>
        <source>What was searched for last, to be searched for again</source>
        <translation>Lo que se buscó últimamente, para buscarlo de nuevo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Asks EOSDA for the scenes over the area; costs a request</source>
        <translation>Pregunta a EOSDA por las escenas sobre el área; cuesta una solicitud</translation>
    </message>
    <message>
        <source>What is searched for: {0}</source>
        <translation>Qué se busca: {0}</translation>
    </message>
</context>
<context>
    <name>ThumbnailLoader</name>
    <message>
        <source>Load quick looks</source>
        <translation>Cargar vistas rápidas</translation>
    </message>
    <message>
        <source>Load thumbnails</source>
        <translation>Cargar miniaturas</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>There is no quick look of this sensor.</source>
        <translation>No hay vista rápida de este sensor.</translation>
    </message>
</context>
<context>
    <name>TileKey</name>
    <message>
        <source>The service cannot be reached.</source>
        <translation>No se puede acceder al servicio.</translation>
    </message>
    <message>
        <source>The service has no picture of this place.</source>
        <translation>El servicio no tiene ninguna imagen de este lugar.</translation>
    </message>
</context>
<context>
    <name>ToMap</name>
    <message>
        <source>The scene has no data in this area: {0}.</source>
        <translation>La escena no tiene datos en esta área: {0}.</translation>
    </message>
    <message>
        <source>Already on the map: {0}.</source>
        <translation>Ya en el mapa: {0}.</translation>
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
        <translation>{0} se ha descargado, pero no se puede mostrar: {1}</translation>
    </message>
    <message>
        <source>On the map: {0}.</source>
        <translation>En el mapa: {0}.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
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
            <numerusform>aprox. %Ln solicitud</numerusform>
            <numerusform>unas %Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Add to map</source>
        <translation>Añadir al mapa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Change between two dates</source>
        <translation>Cambio entre dos fechas</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Puts the chosen on the map, or shows them there</source>
        <translation>Pone lo elegido en el mapa, o lo muestra allí</translation>
    </message>
    <message>
        <source>Plays the chosen on the map, date by date</source>
        <translation>Reproduce lo elegido en el mapa, fecha a fecha</translation>
    </message>
    <message>
        <source>Subtracts the earlier of two results of one index and area from the later</source>
        <translation>Resta el anterior de dos resultados de un índice y un área al posterior</translation>
    </message>
    <message>
        <source>Tries again; asks before an order is sent</source>
        <translation>Vuelve a intentarlo; pregunta antes de enviar un pedido</translation>
    </message>
    <message>
        <source>Stops the chosen; what is paid for stays known</source>
        <translation>Detiene lo elegido; se recuerda lo que se pagó</translation>
    </message>
    <message>
        <source>Opens the options, where the key is entered</source>
        <translation>Abre las opciones, donde se introduce la clave</translation>
    </message>
    <message>
        <source>Opens the folder that the files are in</source>
        <translation>Abre la carpeta en la que están los archivos</translation>
    </message>
    <message>
        <source>Copies the chosen to a new folder, described</source>
        <translation>Copia lo elegido a una carpeta nueva, con descripción</translation>
    </message>
    <message>
        <source>Tells all that is known of the current one</source>
        <translation>Muestra todo lo que se sabe del actual</translation>
    </message>
    <message>
        <source>Takes the chosen out of the list; files stay</source>
        <translation>Quita lo elegido de la lista; los archivos se conservan</translation>
    </message>
    <message>
        <source>Sending the order</source>
        <translation>Enviando el pedido</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Comprobando el archivo</translation>
    </message>
    <message>
        <source>Expired at EOSDA. Retry orders it again.</source>
        <translation>Caducada en EOSDA. «Reintentar» la pide de nuevo.</translation>
    </message>
    <message>
        <source>Not confirmed: the order may have been charged. Retry orders it again.</source>
        <translation>Sin confirmar: puede que el pedido se haya cobrado. «Reintentar» lo pide de nuevo.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Ready: the scene has no data in this area</source>
        <translation>Lista: la escena no tiene datos en esta área</translation>
    </message>
    <message>
        <source>{state}. {notes}</source>
        <translation>{state}. {notes}</translation>
    </message>
    <message numerus="yes">
        <source>{ready} of %Ln part(s) ready. {rest}</source>
        <translation>
            <numerusform>Partes listas: {ready} de %Ln. {rest}</numerusform>
            <numerusform>{ready} de %Ln partes listas. {rest}</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, on the map</source>
        <translation>Lista, en el mapa</translation>
    </message>
    <message>
        <source>Ready: add to map</source>
        <translation>Lista: añadir al mapa</translation>
    </message>
    <message>
        <source>Ready, for another project: add to map</source>
        <translation>Lista, para otro proyecto: añadir al mapa</translation>
    </message>
    <message>
        <source>Ready, for the project {0}: add to map</source>
        <translation>Lista, para el proyecto {0}: añadir al mapa</translation>
    </message>
    <message numerus="yes">
        <source>{ready} of %Ln part(s) ready, downloading</source>
        <translation>
            <numerusform>Partes listas: {ready} de %Ln, descargando</numerusform>
            <numerusform>{ready} de %Ln partes listas, descargando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ready} of %Ln part(s) ready, downloading at {rate}/s</source>
        <translation>
            <numerusform>Partes listas: {ready} de %Ln, descargando a {rate}/s</numerusform>
            <numerusform>{ready} de %Ln partes listas, descargando a {rate}/s</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for you: {0}</source>
        <translation>Requiere su intervención: {0}</translation>
    </message>
    <message>
        <source>EOSDA is preparing it</source>
        <translation>EOSDA la está preparando</translation>
    </message>
    <message>
        <source>EOSDA is preparing it (usually {0})</source>
        <translation>EOSDA la está preparando (normalmente {0})</translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <translation>Con error: {0}</translation>
    </message>
    <message>
        <source>Cancelled. The order was sent: Retry goes on with it.</source>
        <translation>Cancelada. El pedido se envió: «Reintentar» continúa con él.</translation>
    </message>
    <message>
        <source>Ordered from {0}: it goes on when that address is set again</source>
        <translation>Pedida a {0}: continúa cuando se vuelva a establecer esa dirección</translation>
    </message>
    <message>
        <source>Ordered with another API key: it goes on when that key is set again</source>
        <translation>Pedida con otra clave de API: continúa cuando se vuelva a establecer esa clave</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Queued, next in {0} (limit: {1} a minute)</source>
        <translation>En cola, la siguiente en {0} (límite: {1} por minuto)</translation>
    </message>
    <message>
        <source>Paused. No order has been sent yet.</source>
        <translation>En pausa. Aún no se ha enviado ningún pedido.</translation>
    </message>
    <message>
        <source>Paused. The order has been sent: Resume goes on with it.</source>
        <translation>En pausa. El pedido se ha enviado: «Reanudar» continúa con él.</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Downloading, {size} so far, {rate}/s</source>
        <translation>Descargando, {size} hasta ahora, {rate}/s</translation>
    </message>
    <message>
        <source>Downloading {done} of {all}, {rate}/s</source>
        <translation>Descargando {done} de {all}, {rate}/s</translation>
    </message>
    <message>
        <source>EOSDA wants fewer requests, trying again in {0}</source>
        <translation>EOSDA quiere menos solicitudes, nuevo intento en {0}</translation>
    </message>
    <message>
        <source>EOSDA does not answer, trying again in {0}</source>
        <translation>EOSDA no responde, nuevo intento en {0}</translation>
    </message>
    <message>
        <source>No network, trying again in {0}</source>
        <translation>Sin red, nuevo intento en {0}</translation>
    </message>
    <message>
        <source>EOSDA is in trouble, trying again in {0}</source>
        <translation>EOSDA tiene problemas, nuevo intento en {0}</translation>
    </message>
    <message>
        <source>The link has expired, asking for a fresh one in {0}</source>
        <translation>El enlace ha caducado, se pide uno nuevo en {0}</translation>
    </message>
    <message>
        <source>The file came in incomplete, trying again in {0}</source>
        <translation>El archivo llegó incompleto, nuevo intento en {0}</translation>
    </message>
    <message>
        <source>That did not work, trying again in {0}</source>
        <translation>No funcionó, nuevo intento en {0}</translation>
    </message>
    <message>
        <source>no reason is known.</source>
        <translation>no se conoce ningún motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln lista</numerusform>
            <numerusform>%Ln listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln en curso</numerusform>
            <numerusform>%Ln en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln en cola</numerusform>
            <numerusform>%Ln en cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for you</source>
        <translation>
            <numerusform>%Ln espera su intervención</numerusform>
            <numerusform>%Ln esperan su intervención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallida</numerusform>
            <numerusform>%Ln fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelada</numerusform>
            <numerusform>%Ln canceladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln en pausa</numerusform>
            <numerusform>%Ln en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln (needs|need) you</source>
        <translation>
            <numerusform>%Ln requiere su intervención</numerusform>
            <numerusform>%Ln requieren su intervención</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>About {0} left</source>
        <translation>Quedan unos {0}</translation>
    </message>
    <message>
        <source>Waits for you: open the row to see why.</source>
        <translation>Espera por usted: abra la fila para ver por qué.</translation>
    </message>
    <message>
        <source>Open the row to see why it failed; Retry tries again.</source>
        <translation>Abra la fila para ver por qué falló; «Reintentar» lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Statistics, {first} – {last}</source>
        <translation>Estadísticas, {first} – {last}</translation>
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
            <numerusform>Queda {left} de %Ln solicitud este mes.</numerusform>
            <numerusform>Quedan {left} de %Ln solicitudes este mes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of %Ln request(s) left.</source>
        <translation>
            <numerusform>Queda {left} de %Ln solicitud.</numerusform>
            <numerusform>Quedan {left} de %Ln solicitudes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) used this month.</source>
        <translation>
            <numerusform>%Ln solicitud usada este mes.</numerusform>
            <numerusform>%Ln solicitudes usadas este mes.</numerusform>
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
        <translation>Lo que se dibujó no tiene lugar en el nuevo SRC del mapa. Dibújelo de nuevo.</translation>
    </message>
</context>
</TS>
