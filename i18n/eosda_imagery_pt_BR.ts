<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AllDownloadsMenu</name>
    <message>
        <source>All downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins nothing new until you resume; what is under way comes to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with all downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries again what failed; asks before an order is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes what is ready or cancelled out of the list; the files stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Aoi</name>
    <message>
        <source>The scene has no data in the area. Choose another scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is larger than {most} MB. Add it to the project and choose the polygons you need there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has no polygon in it. Choose another file or draw the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has several layers of polygons: {layers}. Add one of them to the project and choose it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no GeoJSON, KML or GeoPackage file. Add it to the project and choose its layer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} Repair the file, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bounding box has no width or height. Write west, south, east, north, for example 30.5, 50.4, 30.7, 50.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point has no area. Write a radius behind it, for example 30.5, 50.4, 2 km.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point lies outside the world: longitude {x}, latitude {y}. Longitude comes first, unless letters say which is which (50.4 N 30.5 E).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The radius is to be more than nothing and at most {most} km.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates cannot be read. Write a bounding box as west, south, east, north, or a point with a radius, for example 30.5, 50.4, 2 km.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was read as {form}, but there is no geometry in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was read as {form}, but it holds no polygon, only: {types}. Lines and points have no area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GeoJSON has a position that is no pair of numbers: {what}. Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polygons in the text are in several CRS: {names}. Paste those of one CRS at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GeoJSON {kind} has no list “{key}”. Copy it again, whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text names a CRS that QGIS does not know: “{name}”. Name it by its EPSG code, or give longitude and latitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is JSON but no GeoJSON: it does not say what type of geometry it is. Paste a Polygon, MultiPolygon, Feature or FeatureCollection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is JSON but no GeoJSON: its type is “{kind}”. Paste a Polygon, MultiPolygon, Feature or FeatureCollection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text. Paste a polygon as GeoJSON or WKT, or coordinates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than 10 MB. Load it as a layer and choose the area there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is a Python dictionary: GeoJSON has double quotes. Write it with json.dumps() and paste that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text begins like GeoJSON but is broken in line {line}, column {column}. Correct it there, or copy it again, whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is a list and no GeoJSON geometry. For coordinates alone paste {example} with the list in place of the dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is neither GeoJSON nor WKT nor coordinates: it begins with “{start}”. Paste a polygon, for example POLYGON((30 50, 31 50, 31 51, 30 50)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the geometry is complete before. Remove what follows, or add a bracket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row begins with no geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the geometry is complete before. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text begins like WKT ({start}), but QGIS cannot read all of it. Write it as POLYGON or MULTIPOLYGON and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be read in line {line}, column {column}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is nested too deeply for a geometry. Paste a polygon as GeoJSON or WKT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no corner in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no kind of geometry is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the corner has no number as coordinate. Correct or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no map reaches {number}. Correct or remove that corner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of these is missing here: {marks} Check the brackets and commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” is no corner of {count} numbers. Check the commas: one stands between two corners, none within a corner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS did not convert the coordinates of the area. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” announced {announced} features, and {read} were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {read} of the {announced} features of “{layer}” could be read: its source is damaged or gone. Load it again, or repair it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” could not be read whole: {reason}. Load it again, or repair it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no vector layer. Choose a polygon layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer “{layer}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection in “{layer}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of “{layer}” cannot be read. Repair the layer, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” holds no polygons but points, lines or a table. Choose a polygon layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” has no CRS, so its place on Earth is unknown. Set the CRS in its properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” has no polygon in it. Choose another layer or draw the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way is known from the CRS “{crs}” to longitude and latitude, so the place on Earth is unknown. Set the right CRS of the layer (or of the project, for a drawn area).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vertex {x}, {y} has no place on Earth in {crs}. Check the CRS of the layer or the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area lies around a pole, which no polygon in longitude and latitude can show. Choose an area beside the pole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area goes more than once around the world. Zoom in or choose a smaller area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area leaves the world: a vertex is at longitude {x}, latitude {y}. It seems that latitude and longitude are swapped: longitude comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area leaves the world: a vertex is at longitude {x}, latitude {y}. Correct that vertex: longitude comes first, and latitude ends at 90.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area leaves the world: a vertex is at longitude {x}, latitude {y}. If these are metres, set the right CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines and points have no area. Draw a polygon or choose a polygon layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no geometry here. Draw a polygon or choose one that is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has no CRS, so its place on Earth is unknown. Set the CRS in the properties of the layer (or of the project, for a drawn area).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polygon has no area: its corners lie on one line. Draw it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area of {area} m² is smaller than one pixel of Sentinel-2 (100 m²). Choose a larger area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features without a geometry were left out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines and points were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arcs were turned to short straight edges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline crossed or touched itself and was repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area was cut at the 180° meridian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons whose corners lie on one line were left out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts smaller than 100 m² were left out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline has {count} vertices, which EOSDA may refuse. Simplify the layer if that happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vertex of the area is at {x}, {y}: no map reaches there. Correct or remove that vertex and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vertex of the area has no number as coordinate. Remove that vertex and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area of {area} km² takes at least {needed} orders of {limit} km² each; at most {most} are made in one go. Choose a smaller area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polygons could not be joined to one area. Run “Fix geometries” on the layer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline crosses itself in too many places to be repaired. Simplify the area and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiles of this pass take more than {0} orders. Choose a smaller area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the orders for the area of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large to order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {count} orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area could not be read because of a fault in the plugin. The log panel has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feature is selected. Select one or more polygons on the map first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features are selected in several layers: {layers}. Make one of these layers active in the layer panel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AoiPanel</name>
    <message>
        <source>The area cannot be shown in the CRS of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit corners: click a corner and then its new place, or drag it. The cross in the middle of an edge and a double click on an edge add one, Delete removes one, Ctrl+Z undoes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, as it stands in recent areas and downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw an area on the map, or take one with “From…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is empty: add OpenStreetMap, from tile.openstreetmap.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map shows none of its layers here: zoom to all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the area…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No area yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} polygons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The service sent an empty answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is a web page instead of data (a captive portal or proxy page?).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to the file leads in circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent something else than a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent something else than the state of a task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says the task is finished but names no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service redirects without saying where to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service redirects in circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service points to something that is no web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is a message, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to the file no longer opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the service is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service redirects to something that is no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coastal aerosol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red edge 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red edge 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red edge 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near infrared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow near infrared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water vapour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cirrus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SWIR 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SWIR 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panchromatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thermal 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thermal 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thermal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near infrared 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near infrared 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SWIR 1240 nm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical-vertical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical-horizontal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal-horizontal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal-vertical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MUX blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MUX green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MUX red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MUX near infrared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWFI blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWFI green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWFI red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWFI near infrared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAN10M green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAN10M red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAN10M near infrared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour infrared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short-wave infrared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red band only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near infrared band only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dual polarisation (VV, VH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of the bands are those of USGS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface reflectance. EOSDA advises it for dates from 2018 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-of-atmosphere reflectance times 10,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thermal bands are sensed at 100 m and delivered at 30 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered by EOSDA, but its id there has not been seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes after May 2003 have gaps. The names of the bands are those of USGS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily reflectance at about 500 m (MCD43A4). The names of the bands are a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States only, 0.6 to 1 m. The names of bands and view ids have not been seen in EOSDA&apos;s own pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar: clouds do not matter. Which polarisations exist depends on the scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three cameras with bands of their own; the presets are for MUX. The names of bands and view ids have not been seen in EOSDA&apos;s own pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the view id of a scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page &quot;{title}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it goes on, look at the log panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} The service says: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the request and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the area, the scene and the bands, then order it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address that starts with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your key in Settings &gt; Options &gt; EOSDA Imagery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in Settings &gt; Options &gt; Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock of this computer, and ask your administrator for the CA certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it goes on, ask EOSDA support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the area, the dates, the scene and the bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key in Settings &gt; Options &gt; EOSDA Imagery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your plan on the EOSDA dashboard, or ask EOSDA support for more requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask EOSDA support whether your key is active and what your plan includes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again and choose the scene anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: a fresh link will be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that no login page or proxy stands between you and EOSDA, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try other bands or a smaller area, or another scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the archive away from other programs and report it to EOSDA support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the free space and the permissions of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered in a way that makes no sense here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requests of this key are used up, or it has no plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed: the key is not active, or its plan lacks this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, or other ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave up waiting for the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service no longer has this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use names of bands, numbers, + - * /, sqrt and parentheses, for example (B08 - B04) / (B08 + B04).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another index or another sensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression cannot be used: it cannot be read at character {column}, “{place}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression cannot be used: it names no band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression cannot be used: there is no band {name}; there are {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression cannot be used: “{place}” at character {column} is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How green and dense vegetation is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chlorophyll of dense crops, where NDVI no longer rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water in leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense vegetation, less disturbed by haze and soil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparse vegetation over bright soil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparse vegetation, with the soil&apos;s share found by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chlorophyll in leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burnt land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{index} needs {bands}, which this sensor does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{index} needs reflectance, and how the numbers of this sensor become that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reflectance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near infrared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short-wave infrared 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short-wave infrared 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the id of a task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scene without a usable view id was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date must look like 2026-11-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first date is after the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud limit must be between 0 and 100 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page holds 1 to {most} scenes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order must be asc or desc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages are counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent something else than a list of scenes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference may hold letters, digits and _ - . : only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging is either on or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name of a metadata file cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callback must be a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{name}” cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area must be one closed polygon in longitude and latitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not say under which id it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the service must not hold a user name or a query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the service must start with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to {most} indices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An index is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name of an index or a sensor cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one sensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date must be written as 2026-08-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range is over {most} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud limit is a percentage from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level of cloud masking is 1 to 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent statistics that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SOCKS proxy needs the Python package PySocks, which is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be asked for: the address or the content is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of CA certificates cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request could not be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer comes too slowly to be waited for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has headers that make no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is compressed in a way that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to the file has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web address with a user name in it is not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service pointed to an address that is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key holds characters that no key has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke in the middle of the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is far larger than it can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ended before all of it had come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent data that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry sends the order again; remove it if you would rather not risk paying twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a scene that covers the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry orders it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with the details from the log panel, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it again: it goes on where it stopped and pays nothing twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaDrop</name>
    <message>
        <source>Drop one file or layer at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer is not in this project. Add it, or drop its file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaLine</name>
    <message>
        <source>Area of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaReader</name>
    <message>
        <source>Reading the area of interest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaStatistics</name>
    <message>
        <source>Statistics of areas over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>satellite,statistics,season,time series,index,NDVI,fields,parcels,chart,table,cloud,sentinel,sentinel-2,landsat,eosda,eos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index values and cloud of every scene over your areas, as table and chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks EOSDA API Connect for the statistics of up to three indices over every feature of a polygon layer, for every scene of a range of days, and writes a table with a row for each scene and index: area_id, date, view_id, dataset, index, cloud, average, median, min, max, std, p10, q1, q3, p90. No raster is downloaded.

One order, about three requests of your plan, is for one polygon and up to a year: longer ranges and features of several polygons take one order each, and each polygon has rows of its own. A polygon over the area limit is left out and said, since statistics of pieces cannot be put together.

Nothing is paid twice: a run that was stopped, killed or out of time goes on when it is run again with the same parameters. Give the days for that: without a last day it is today, which is another one tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons, in any CRS. Each feature is an area of its own, and each of its polygons is an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field that names the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its value stands in the table as area_id. Empty: the feature&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indices, up to three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which indices to ask for: three of them cost as much as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud over the area at most (percent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes with more cloud over the area itself are left out. What is cloud in a scene pulls its values down: look at the field cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each area, scene and index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page with the chart and its figures; it needs nothing from the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for each area: area_id, status, scenes, error, requests. The status is ready, no scene, failed, bad area, unconfirmed (sent without an answer: it may have been charged, and only you can order it again) or unfinished (run this again).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas with values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas without, those without a scene among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas whose values will come when this is run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders sent by this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that all areas took or will take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: no scene can be there before {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BandModel</name>
    <message>
        <source>This is the usual name of the band; EOSDA has not confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BandPanel</name>
    <message>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose bands one by one, and the files to deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands of the sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file per resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of bands that are not in the list, with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of extra files to deliver, with commas. The names are not documented by EOSDA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: no {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These names cannot be right: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bands of this sensor are not known here: type their names above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a preset that {0} has too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed resolutions ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one GeoTIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JPEG 2000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a zip with the metadata files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a zip: one file per resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a zip: one file per band</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeBetweenDates</name>
    <message>
        <source>Select two layers of the same index and of different days in the layer tree (Ctrl and a click adds one), then choose this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change between two dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change cannot be shown. {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Index over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scene of these days has a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most pixels: {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud here: {cloud} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Classes</name>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturated or defective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark area or topographic shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not vegetated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud medium probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud high probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin cirrus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No API key is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication system is disabled on this computer, so a saved key cannot be read. Enter the key for this session instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authentication configuration {config_id} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication database is locked, so the key is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authentication configuration {config_id} holds no API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS cannot open {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Orders already sent are kept and go on when run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time limit is over. What has been ordered is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list of downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the list of downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known which scene this part is of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process has taken this job over, or it was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped while fetching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service no longer knows this task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped while the order was being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave up on this task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent a file instead of statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene has no data here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not finish in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of downloads {path} is damaged and in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of downloads {path} was written by a newer version of EOSDA Imagery. Nothing in it has been changed. Please update the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of downloads cannot be kept in {path}: {reason}. Please make the folder writable, or set EOSDA_DATA_DIR to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled while the order was being sent: it may have been charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored of this order cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered and not delivered: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two lie on unlike grids: one was averaged by area onto the other&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{later} minus {earlier}, pixel by pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands {bands} of {view_id}, cut to the area of interest by EOSDA API Connect (task type lbe).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene {view_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquired {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satellite {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud cover of the whole scene {cloud} percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no quick look of an area that crosses 180°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no quick look of an area so near to a pole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture does not have the size that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS cannot show the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planning was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivered file does not say where on the map it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivered raster lies outside the area that was ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivered raster is in a CRS that has no way to longitude and latitude, so that nobody can tell whether it lies where it was ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene has no data in the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts beside {name} cannot be joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the area came in different CRSs, {names}, which one raster cannot hold with its pixels untouched. The files are kept as delivered: warp those of one CRS to the other with GDAL&apos;s “Warp (reproject)”, or run this for the area on either side of the border of the zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two layers lie in ways that cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two layers have no place in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clouds of {name} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clouds are not masked: this sensor has no band that tells of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clouds are not masked: the service did not deliver {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clouds cannot be masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area cannot be put on the raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS cannot open the raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values cannot be counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{index} = {formula}, with {scales} ({values}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{index} needs reflectance, and the delivered files do not say by which scale their values become that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaged by area onto the grid of the coarsest band: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pixel is left: all with data are cloud, shadow or cirrus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pixel has a value: the bands have no data in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{index} cannot be computed: {names} did not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} The files are kept as delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked as cloud, shadow or cirrus: {share} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bands are in different CRSs, so that no index can be made of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of {name} do not run from west to east, which is what an index is computed on. Straighten it with GDAL&apos;s “Warp (reproject)” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index cannot be computed. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster cannot be put on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no names of bands such as B04 or B8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No raster in {name} has bands with names such as B04 or B8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivered bands have a scale and an offset, which an .img cannot hold: its values are as stored. A .tif has both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivered raster hides some of its pixels, which an .img cannot: they are 0 there, or its nodata value. A .tif hides them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivered rasters are turned, mirrored or bent in different ways, which one raster cannot hold with its pixels untouched. The files are kept as delivered. Put them on one grid with GDAL&apos;s “Warp (reproject)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of a band cannot be joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivered files do not say which band is {names}. The files are kept as delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bands cannot be joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped while joining.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An .img of this size would be two files. Choose a .tif instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delivered raster cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin&apos;s data folder {folder} cannot be written to: {reason}. Name another one in the environment variable {env_data_dir}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivered zip is damaged: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivered zip holds no raster that can be read: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivered zip holds no raster that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivered zip holds {infos} files; that cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{info} (not ordered)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivered zip holds {rasters} rasters, far more than were ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hidden file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivered zip would unpack to more than {value} MB, far more than was ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{info} in the delivered zip would grow absurdly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped while unpacking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{info} in the delivered zip is longer than it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write to {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough room in {folder}: {needed} needed, {free} free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sends more than {max_bytes}, far more than was ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped while copying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is far too large for statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the statistics that the service sent can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service delivered an empty file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service delivered a text or web page instead of a raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivered file is no GeoTIFF, JPEG 2000 or zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivered raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivered raster says that it has {rasterxsize} × {rasterysize} pixels in {count} bands, far more than were ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivered raster cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CornerTool</name>
    <message>
        <source>Click or drag a corner. A cross or a double click adds one, Delete removes it, Escape ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area has too many corners to edit here. Edit it as a layer of QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area cannot be shown in the CRS of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corner has no place on Earth there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area needs three corners or more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message>
        <source>Scenes listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hides the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud ≤ {0} % hides {1}: show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers ≥ {0} % hides {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Enter key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopDriver</name>
    <message>
        <source>The list of downloads was damaged. It is kept as {0}, and a new one has been begun. Files that were downloaded are still in their folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of downloads was damaged, and its latest changes may be missing. Please compare it with what you have ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of downloads cannot be used just now: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) of the list cannot be read and are left out. The log tells which.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Downloads wait for an API key: Settings, Options, EOSDA Imagery.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the text, which never holds your key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadAgain</name>
    <message>
        <source>Area of a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: order it again? Orders: {1}, about {2} requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadBands</name>
    <message>
        <source>Download bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>satellite,imagery,scene,bands,download,crop,clip,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos,raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads bands of one satellite scene, cropped to an area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders bands of one satellite scene from EOSDA API Connect, cropped to the area of interest, waits until they are made and writes them to one raster: the bands in the order asked for, with their names. Pixel values and the grid are those of the scene; bands of different resolution are put on the finest grid by nearest neighbour.

The scene is named by its view id, as found by “Search scenes”. All features of the area together are the area. The service takes one polygon an order: an area in several parts, or over the limit in the options, takes several orders, whose results are joined.

An order takes about three requests of your plan. Nothing is paid twice: what has been asked for before is used again, and a run that was cancelled or ran out of time goes on when it is run again with the same parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons, in any CRS. All features together are the area. What is over the area limit is cut into several orders, and parts that lie close together share one; the raster shows the area and not what lies between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View id of the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What names the scene at the service, for example S2L2A/35/U/LR/2026/11/3/0. It is the field view_id of “Search scenes”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of metadata files to deliver beside the bands, separated by commas. They are found in the folder of the delivered files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address that the service tells when the order is finished. It is not needed for the download itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an identical earlier request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If exactly this was asked for before, use its files or go on with it instead of paying again. Without it a new order is sent in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster to write: GeoTIFF (.tif) or Erdas Imagine (.img).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the files as delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the files go exactly as the service delivers them. Empty: a folder of the QGIS profile, where they are kept for use again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scene to download. A search that finds none gives an empty view id: widen its dates and limits, or write the view id of a scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like S2L2A/35/U/LR/2026/11/3/0; take it from the field view_id of “Search scenes”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write names of files without folders, separated by commas, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts with https:// and has no spaces; leave it empty if you have none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadBatch</name>
    <message>
        <source>Download bands for many areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>satellite,imagery,scenes,bands,download,batch,bulk,fields,parcels,time series,clip,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos,raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads bands for many areas and dates, one raster each, with an index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders bands from EOSDA API Connect for every feature of a polygon layer, of the scenes in a layer or found by a search, waits within the service&apos;s limits until they are made, and writes one GeoTIFF for each area and scene.

The index is a polygon layer with a line for each result: area_id, view_id, date, cloud, coverage, status, path, error, requests. The status is ready, failed, unconfirmed (sent without an answer: it may have been charged, and only you can order it again), unfinished (the time was over: run this again), no scene, bad area, or planned in a dry run. A feature that cannot be used does not stop the others; the run fails only if nothing came at all.

An order takes about three requests of your plan; a search takes one for every 500 scenes, and areas close together share one. Try a dry run first: it orders nothing and says what all would cost. It does search if no scenes are given, and those searches count.

Nothing is paid twice: a run that was stopped, killed or out of time goes on when it is run again with the same parameters. How to run it unattended: docs/unattended.md on the project&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: plan and cost only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order nothing: write the index with what is planned, and say what it would cost. Without SCENES it searches, which takes a request or more of your plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons, in any CRS. Each feature is an area of its own; one over the area limit takes several orders, whose results are joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field that names the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its value begins the name of each file and stands in the index. Empty: the feature&apos;s number. Areas of the same name are kept apart all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer or table with a field view_id, such as the result of “Search scenes” (a CSV needs a second column). Fields cloud and date are used if they are there. A scene with a footprint is taken for the areas that it touches, one without for all. Empty: a search with the dataset and the dates below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes for each area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the scenes within the limits: all of them, the one with the least cloud, the latest one, or the one with the least cloud in each calendar month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the GeoTIFFs go, named by area, date, sensor, tile and bands. A raster that lies there already is not ordered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygon layer in EPSG:4326 with a line for each result: what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results that are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results that failed, areas without a result among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results that will come when this is run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders sent by this run, or to be sent after a dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that all results took or will take, and searches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadsDrawer</name>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or close the list of downloads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadsPanel</name>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No downloads yet. Choose a scene and press Download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: 1 download waits, and so do new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: {0} downloads wait, and so do new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: new downloads wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is here ({0} of {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry orders again. Orders: {0}, about {1} requests. What was not confirmed may already have been charged, and would be charged again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry orders again. Orders: {0}, about {1} requests.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawButton</name>
    <message>
        <source>Drawn polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw polygon: click the corners, right click or Enter ends, Backspace takes the last corner back. With Shift it is added to the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the corners. Right click or Enter ends, Escape cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw rectangle: drag, or click two opposite corners. With Shift it is added to the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or click two opposite corners. Escape cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freehand area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw freehand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw freehand: hold the left button and draw around the area. With Shift it is added to the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the left button and draw around the area. Escape cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick polygon: click a polygon that is on the map. With Shift it is added to the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a polygon on the map. Escape cancels.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawFreehandTool</name>
    <message>
        <source>Hold the left button and draw around the area.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawPolygonTool</name>
    <message>
        <source>An area needs three corners or more: click on the map.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawRectangleTool</name>
    <message>
        <source>The rectangle has no width or height: click another corner.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EosdaAlgorithm</name>
    <message>
        <source>Write each band once, separated by commas, for example B04,B03,B02.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satellite scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: the sensor of this scene is not known, nor which of its bands make an index. Order its bands, and compute with “Index of bands”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: the layer has a field view_id, so it holds footprints of scenes and not your area. A footprint is some 12,000 km², which takes dozens of orders. Choose the layer of your area. To order whole footprints all the same, save the layer without that field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: the layer has no field “{name}”. Its fields are: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of interest: {area} km², parts: {parts}, vertices: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the bands, separated by commas, in the order that they are to have in the raster. B04,B03,B02 is true colour for Sentinel-2. With an index its bands are ordered, and this may be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this index of the scene instead of its bands: Float32 with the nodata value -9999, on the grid of the coarsest band. The bands that it needs are ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order the band that tells of clouds as well, SCL of Sentinel-2 L2A or BQA of Landsat 8 and 9, and make cloud, cloud shadow and cirrus nodata in the result. The files as delivered are left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands of one resolution in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the service to deliver bands of the same resolution in one file. The raster is the same either way; only the delivered files differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait for the service. When the time is over no more is ordered, and what has been ordered is kept: run it again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run that would send more orders than this sends none, and says what it would have cost. An order takes about three requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication with the API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS authentication configuration that holds the key of EOSDA API Connect: Basic with the key as the password, or API Header with x-api-key. Empty: the one chosen in Settings &gt; Options &gt; EOSDA Imagery, else the environment variable EOSDA_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EosdaChartDock</name>
    <message>
        <source>EOSDA Imagery: Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart as a picture, or its figures as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the figures to the project as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EosdaImageryDock</name>
    <message>
        <source>EOSDA Imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw or choose an area first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one sensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an index in the menu of this button first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, then choose a scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a preset that all sensors chosen have, or days of one sensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of a layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EosdaImageryPlugin</name>
    <message>
        <source>Search Imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EOSDA Imagery: find satellite scenes over your area and download them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EosdaProvider</name>
    <message>
        <source>EOSDA Imagery: satellite scenes of EOSDA API Connect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the scenes by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the date, scene id, tile or satellite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footprints</name>
    <message>
        <source>Chosen scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers at least half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>EOSDA Imagery Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndexBox</name>
    <message>
        <source>Indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset of Sentinel-2&apos;s values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take values as they are delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtract 1000 from scenes of baseline 04.00 and later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtract 1000 from every scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since January 2022 (processing baseline 04.00) ESA&apos;s values are 1000 too high. Whether EOSDA takes that off is not documented: compare with its own NDVI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An index of values that are too high is too low where it is high. Each layer&apos;s metadata say what was done; layers that are on the map stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentinel-2 values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndexRaster</name>
    <message>
        <source>Index of bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>satellite,ndvi,ndre,ndmi,ndwi,evi,savi,msavi,gci,nbr,vegetation,index,eosda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes NDVI or another index of bands that you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes a spectral index, such as NDVI, of bands that have been downloaded from EOSDA API Connect. It makes no request and needs no key.

The bands are known by their names, as “Download bands” writes them, or by the names of the files. Bands of different resolution are put on the grid of the coarsest one, by area average.

The result is Float32 with the nodata value -9999. Its metadata name the formula, the bands, and the scale and offset that were applied.

The indices:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raster whose bands carry their names. In scripts also a folder of files as they were delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which index to compute. With an expression of your own it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expression of your own instead of the index: names of bands, numbers, + - * /, sqrt and parentheses, for example (B08 - B05) / (B08 + B05).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what the band SCL (Sentinel-2) or BQA (Landsat) calls cloud, cloud shadow or cirrus. That band has to be among the bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose bands they are. The names of Sentinel-2&apos;s bands tell it; those of Landsat, MODIS, NAIP and CBERS do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster to write: GeoTIFF (.tif).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input}: there is no raster in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an index, or write an expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{output}: an index is written as a GeoTIFF. Choose a file that ends in .tif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” is no raster file: save it as one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clouds cannot be masked: there is neither a band SCL nor BQA. Add it to the bands, or leave out “Mask clouds”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of the bands do not tell whose they are: choose the sensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{index} needs the bands {needed}; {missing} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{index} needs reflectance, and the file does not say by which scale its values become that. Choose NDVI, or write an expression with the scale in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula: {formula}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaged onto the grid of the coarsest band: {bands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked as cloud, shadow or cirrus: {share} %.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyChecker</name>
    <message>
        <source>EOSDA Imagery: check the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The key of this session is in use; it is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key saved in QGIS&apos;s authentication database is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the environment variable {0} is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste your key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks. Paste only the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key holds characters that no key has. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your EOSDA API key; one request checks it. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste your key here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in QGIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the key encrypted in QGIS&apos;s authentication database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets the key when QGIS is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the key as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not accepted: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be checked: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is saved in QGIS&apos;s authentication database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is used for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication database stayed locked: the key is used for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Download Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same Area with Other Dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same Contrast for All of the Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change between Two Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Scene Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as qgis_process Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This layer does not say what it was made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is copied. It takes the key from the options or from EOSDA_API_KEY, and writes to the folder it is run in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerPlacer</name>
    <message>
        <source>EOSDA Imagery: prepare {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>{0}, {1} not computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, without {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} change {1} → {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveTiles</name>
    <message>
        <source>Live tiles cannot be shown: {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of live tiles in this project that were not made here: {0}. They stay empty until you load them. Each screen costs about {1} requests of your key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load Tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live tiles cannot be loaded. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Prepare the orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapOutlines</name>
    <message>
        <source>Draw footprints</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MaskCloudsAction</name>
    <message>
        <source>Mask clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an index first: bands are shown as they are delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no band that tells of clouds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders the band {0} too, and leaves cloud, cloud shadow and cirrus out of the index. The files as delivered keep them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Searches Sentinel-2 Level-2A scenes over an area, takes the one with the least cloud, downloads the bands of the vegetation index NDVI = (B08 - B04) / (B08 + B04) and computes it. The layer has the colours of NDVI over their fixed range, and the date of the scene.

It takes one request for the search and about three for the order. Run again with the same values it pays for nothing twice.

Whether the offset that ESA&apos;s values have since processing baseline 04.00 is taken off is set in Settings &gt; Options &gt; EOSDA Imagery; the layer&apos;s metadata say what was done.

For another index or sensor open the file models/ndvi_of_the_clearest_day.model3 of the plugin in the model designer and save it as a model of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons, in any CRS. All features together are the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS authentication configuration that holds the key. Empty: the one chosen in Settings &gt; Options &gt; EOSDA Imagery, else the environment variable EOSDA_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of acquisition, included. Empty: today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what the scene&apos;s own classification calls cloud, cloud shadow or cirrus; its band SCL is ordered with the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud cover of the whole scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the area that the scene has to cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of acquisition, included. Empty: three months before the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index, from -1 to 1, on the grid of the scene; -9999 where there is no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDVI of the clearest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day (empty: today)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud at most (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers at least (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day (empty: three months before)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDVI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks EOSDA API Connect for the NDVI of each field on each day of Sentinel-2 Level-2A, and joins the table to the fields: a feature for each field and day, with the average, the median and what a tenth of the field lies below and above.

It takes one order a field for up to a year, about three requests. Run again with the same values it pays for nothing twice.

For another index or sensor open the file models/season_of_my_fields.model3 of the plugin in the model designer and save it as a model of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons, in any CRS. Each feature is a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its values name the fields; no two of them should have the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with more cloud over a field itself are left out for that field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields, once for each day with a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page with the chart of all fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of my fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field that names them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud over a field at most (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season of the fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsWidget</name>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a key encrypted in QGIS&apos;s authentication database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes one request, which may count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared when QGIS starts; files stay, and what was paid stays known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear finished from the list after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only shown beside what is used, never enforced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the requests are counted over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all, as in a trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic: the password is the key. API Header (QGIS 3.24 or newer): the header x-api-key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often EOSDA is asked whether an order is done; each question counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger area is cut into several orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key from QGIS&apos;s authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status requests a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest area of an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole path of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste your EOSDA API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is saved and chosen. Not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: QGIS&apos;s authentication database stayed locked. In the dock you can use the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not accepted: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderBar</name>
    <message>
        <source>Order again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders all of it again, also what is here; the files that are here stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip to the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides on the map what comes beside the area. The files as delivered keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dow&amp;nload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;to map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show dow&amp;nloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here of what is missing: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already being downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered before, goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: nothing to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about {0} requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order all of it again? Orders: {0}, about {1} requests. The files that are here stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ordered: files that were here are gone. See the cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} dates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste a text or coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoJSON, WKT, a bounding box (west, south, east, north) or a point with a radius (30.5, 50.4, 2 km), in longitude and latitude unless the text names another CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text or coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long text: it is checked when you press OK.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickPolygonTool</name>
    <message>
        <source>No polygon layer is visible. Show one, or draw the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no polygon at this place. Click on one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygon of “{layer}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewButton</name>
    <message>
        <source>Loo&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the area on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an area and one day to look at it on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a band first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the area before downloading it: {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick look of the area ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live tiles (about 20 requests a screen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads tiles as you move the map, each of them a request: a screen takes about 20, and each zoom or pan takes more. They are counted with your requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (live)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unforeseen happened; the log panel has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preview. {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>The time limit is over: no more is ordered, and what has been ordered is kept. Run this again to go on. {parameter} sets the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before all was written. What has come is kept: run this again, and nothing is paid again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: {path} cannot be written without changing pixel values or losing the names of the bands.
Choose a file on disk: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: an index is written as a GeoTIFF. Choose a file that ends in .tif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} cannot be written: {error}
The delivered files are kept in {folder}: run this again with another {parameter}, and nothing is paid again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} was not written. The files are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching {names}, {date_from} to {date_to}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not deliver {clouds} of this scene. It is ordered without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sends {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identical request is on disk already: nothing is sent, nothing is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes on with an identical earlier request and sends {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes on with an identical earlier request: no order is sent or paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is not known to have {names}; the service decides. Known bands: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm was not prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area {area_id}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{aoi}: the layer has no features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More areas were repaired: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scenes}: there is no field view_id. Take the result of “Search scenes”, or a table with that field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scenes}: feature {id} is left out: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scenes}: there is no scene in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching {names}, {date_from} to {date_to}: areas: {areas}, searches: {groups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the newest {count} scenes of a search were looked at. Shorten the dates to look at the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scene with at most {max_cloud} % cloud covers at least {min_coverage} % of the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} The delivered files are kept in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came is kept in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job list in {folder} cannot be used: {reason}.
Check the free space and the permissions of that folder, then run this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This should not have happened ({error}). What has been ordered is kept.
Please report it with the details from the log panel, tab {tab}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your key in Settings &gt; Options &gt; EOSDA Imagery, choose an authentication configuration in AUTHCFG, or set the environment variable EOSDA_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place (latitude, longitude): {latitude}, {longitude}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk said no: {reason}.
Check the free space and the permissions of the folder, then run this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer is loaded without its style: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS is too busy to read the API key. Nothing was sent.
Run this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a folder of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands of coarser resolution or on other grids, {names}, were put on the finest grid ({pixel} units of the CRS a pixel) by nearest neighbour; their values are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index {output} cannot be written: {reason}
The rasters are kept: run this again with another OUTPUT, and nothing is paid again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands of coarser resolution, {names}, were put on the finest grid by nearest neighbour; their values are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {more} more: {warning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EOSDA is working on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, but not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this again: it goes on where it stopped and pays nothing twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {number} of {total}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ready} of {total} ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} min left at {orders} orders a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, trying again: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, held: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{orders}: {states}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order for exactly this was sent, but EOSDA did not confirm it. {reasons} It may have been charged, so it is not sent again by itself; nothing is lost.
Look at the usage on your EOSDA dashboard. To order it again all the same, retry it in the list of downloads in QGIS and run this again, or run this with {parameter} set to false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some orders were sent, but EOSDA did not confirm them. They may have been charged, so they are not sent again by themselves. Look at the usage on your EOSDA dashboard. To order them again all the same, retry them in the list of downloads in QGIS, then run this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this again to order it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other parts are kept and are not paid again when you run this again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time limit is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter} sets the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order was sent, and none will be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order had been sent and is kept; no more are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} of {orders} had been sent and are kept, {ready} of them ready; no more are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would send {cost}, and {parameter} allows {most}. Nothing was sent.
Choose less, or raise {parameter} if you do mean it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{orders} (about {requests} requests)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The order expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {orders} failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {orders} expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled in the list of downloads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands like this: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before the index was written. The rasters are kept: run this again for the index, and nothing is paid again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas: {areas}, results: {results} ({summary}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sends {cost}, which takes {minutes} min or more at {pace} orders a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would send {cost}, which takes {minutes} min or more at {pace} orders a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order is sent: nothing is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s): {summary}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run, nothing was ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each has its reason in {output}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scene from {first} to {last} has a value here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} Left out by the service: {count} ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {output} cannot be written: {reason}
What has come is kept: run this again with another OUTPUT, and nothing is paid again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.
What has come is kept: run this again with another file, and nothing is paid again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} areas: {summary}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area {area_id}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came. {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectMemory</name>
    <message>
        <source>Area of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the area of interest with the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet: they are kept with each search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>The same was ordered before, and EOSDA did not confirm it: it may have been charged. Look at the usage on your EOSDA dashboard. Order it again all the same? Orders: {0}, about {1} requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes about {0} requests; {1} of {2} are left. Order all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sends {0} orders, about {1} requests. Order all of them?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickLookAction</name>
    <message>
        <source>Quick look as thumbnail (1 request)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick looks as thumbnails ({0} requests)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no quick look. {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SameContrast</name>
    <message>
        <source>One contrast for all needs at least two scenes in one group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One contrast for all scenes of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers now share one contrast for each band: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no common contrast. {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneDetails</name>
    <message>
        <source>Scene: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensor: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquired: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satellite: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clouds over the whole scene: {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata files: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude {0} to {1}, latitude {2} to {3}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneDetailsDialog</name>
    <message>
        <source>Scene Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneModel</name>
    <message>
        <source>No thumbnail is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thumbnail could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier processings: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud here {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covers {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene with data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneSearch</name>
    <message>
        <source>Search for scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area was removed: draw another, then search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure how scenes cover an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area has changed: search again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneSearchAlgorithm</name>
    <message>
        <source>Datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satellites to search, one or several, by the names that the service uses: sentinel2l2a is Sentinel-2 Level-2A, sentinel2 is Level-1C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of acquisition, included. Empty: three months before the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of acquisition, included. Empty: today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud at most (percent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud cover of the whole scene. Scenes whose cloud cover is not known, such as radar, are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers at least (percent of the area)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the area of interest that the footprint covers. Scenes whose footprint is not known are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: choose at least one dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: write a date like 2026-11-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start}: the first day, {first}, is after the last, {last} ({end}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was cancelled. Nothing is lost; run it again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneView</name>
    <message>
        <source>Days with scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all clear ones (at most {0} % cloud)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the best of each month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenesOnMap</name>
    <message>
        <source>Select on map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select on map: click a footprint to choose its scene, and again for the next one there; with Ctrl scenes are added. A whole line covers all of your area, dashes at least half, dots less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no footprint of a listed scene at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes {0} – {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep footprints as layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The footprints could not be kept as a layer; the log panel says why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>EOSDA recommends at most a year: a longer search may be slow or fail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {0} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clouds over the whole scene. Changing this needs no new search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of your area that the scene covers. Changing this needs no new search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since 1 March; south of the equator since 1 September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same days, a year earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of a dataset that is not in the list, as EOSDA spells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a scene that you know, without a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other dataset id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud ≤ {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covers ≥ {0} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search to list the scenes of your area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw an area, then search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unforeseen happened; the log panel has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EOSDA does not accept the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may not search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has no requests left, or no plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many searches in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search did not get through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenes were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer time or another sensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day found has this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter to see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the cloud limit or lower the coverage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the cloud limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the coverage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the cloud limit and lower the coverage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days found: {0}, all hidden by the limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to footprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep footprints as layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the footprints of the scenes listed to the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show footprints on map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scene is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw or choose an area first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one sensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list still shows the search before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EOSDA has {0} scenes; only the newest {1} are listed. Shorten the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes that could not be read and were left out: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchScenes</name>
    <message>
        <source>The scene {view_id} cannot be written to {output}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The service has {found} scenes; {count} are within the limits ({requests}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that could not be read were left out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes without a footprint, which may cover less than was asked for: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the newest {most} of these {count} are kept. Raise {parameter} or shorten the dates to get the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the newest {count} scenes were looked at. Raise {parameter} or shorten the dates to look at the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenes found. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln scene(s) (is|are) hidden by the limits: raise {cloud} ({max_cloud}) or lower {coverage} ({min_coverage}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Widen the dates ({first} to {last}), choose other datasets, or check that the area is where you mean it to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen the dates ({first} to {last}), raise {cloud} ({max_cloud}), choose other datasets, or check that the area is where you mean it to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>satellite,imagery,scenes,search,catalogue,footprint,cloud,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the satellite scenes over an area, with cloud and coverage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches EOSDA API Connect for the satellite scenes that touch the area of interest and makes a layer of their footprints, the newest first.

Each scene has a view_id, which “Download bands” takes; its date and time (UTC); the cloud cover of the whole scene and the share of the scene that holds data; and the share of your area that its footprint covers, all in percent. A scene whose footprint is not known has no geometry. For models there are two outputs with the view_id of one scene: CLEAREST and LATEST.

A search takes one request of your plan for every 500 scenes that the service has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons, in any CRS. All features together are the area to be covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest are kept. Up to 500 cost one request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygon layer in EPSG:4326 with the footprint of each scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View id of the scene with the least cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View id of the latest scene</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeasonButton</name>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the season as a chart below the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indices, up to three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show scenes of at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw or choose an area first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest value of the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three are chosen: take one away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud over the area and index values of all scenes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeasonOrders</name>
    <message>
        <source>Prepare the statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statistics have not come: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scene of these days has statistics of this area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EOSDA is making the statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here: nothing to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} orders, about {1} requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 order, about {1} requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no feature to order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, no area: {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, not in the scenes chosen: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, no data in the area: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This makes more than {0} results. Choose fewer features or scenes, or run “Download bands for many areas” from the Processing toolbox.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearest area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the scenes: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>From…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the area from a layer, the map or a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a text or coordinates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this area…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate raster for each polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders each feature for itself, with its own files, named after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combine nearby parts into one order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no polygon layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>State of the area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Areas that are not drawn here: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {0} of {1} lines; all of them are in the table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatisticsRequest</name>
    <message>
        <source>Choose one to {0} indices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no statistics of {0}. There are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sensor {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A polygon of {0} km² is over the limit of {1:g} km² for one order. Statistics of pieces cannot be put together: choose smaller polygons.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepTasks</name>
    <message>
        <source>EOSDA Imagery: one step of a download</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryButton</name>
    <message>
        <source>Recent searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is searched for: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThumbnailLoader</name>
    <message>
        <source>Load quick looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>There is no quick look of this sensor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TileKey</name>
    <message>
        <source>The service cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no picture of this place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToMap</name>
    <message>
        <source>The scene has no data in this area: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already on the map: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1} of {2} parts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is downloaded but cannot be shown: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: the scene has no data in this area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ready} of {total} parts ready. {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready, on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: add to map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready, for another project: add to map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready, for the project {0}: add to map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ready} of {total} parts ready, downloading at {rate}/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ready} of {total} parts ready, downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for you: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered from {0}: it goes on when that address is set again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered with another API key: it goes on when that key is set again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued, next in {0} (limit: {1} a minute)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EOSDA is preparing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EOSDA is preparing it (usually {0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. No order has been sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. The order has been sent: Resume goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired at EOSDA. Retry orders it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed: the order may have been charged. Retry orders it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. The order was sent: Retry goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading, {size} so far, {rate}/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading {done} of {all}, {rate}/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EOSDA wants fewer requests, trying again in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EOSDA does not answer, trying again in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is away, trying again in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EOSDA is in trouble, trying again in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link has expired, asking for a fresh one in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file came in incomplete, trying again in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work, trying again in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for you: open the row to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the row to see why it failed; Retry tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics, {first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area}, {count} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} … {last} ({count} bands)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} vertices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} requests left this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} requests left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} requests used this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}–{1} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}–{1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}–{1} h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SketchTool</name>
    <message>
        <source>What was drawn has no place in the map&apos;s new CRS. Draw it anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
