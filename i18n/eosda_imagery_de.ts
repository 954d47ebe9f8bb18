<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AllDownloadsMenu</name>
    <message>
        <source>All downloads</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Begins nothing new until you resume; what is under way comes to its end</source>
        <translation>Beginnt nichts Neues, bis Sie fortsetzen; was läuft, wird noch fertig</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Goes on with all downloads</source>
        <translation>Setzt alle Downloads fort</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Tries again what failed; asks before an order is sent</source>
        <translation>Versucht Fehlgeschlagenes erneut; fragt, bevor etwas bestellt wird</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>Takes what is ready or cancelled out of the list; the files stay</source>
        <translation>Nimmt aus der Liste, was fertig oder abgebrochen ist; die Dateien bleiben</translation>
    </message>
</context>
<context>
    <name>Aoi</name>
    <message>
        <source>The scene has no data in the area. Choose another scene.</source>
        <translation>Die Szene hat im Gebiet keine Daten. Wählen Sie eine andere Szene.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {most} MB. Add it to the project and choose the polygons you need there.</source>
        <translation>„{file}“ ist größer als {most} MB. Fügen Sie die Datei dem Projekt hinzu und wählen Sie dort die nötigen Polygone.</translation>
    </message>
    <message>
        <source>“{file}” has no polygon in it. Choose another file or draw the area.</source>
        <translation>„{file}“ enthält kein Polygon. Wählen Sie eine andere Datei oder zeichnen Sie das Gebiet.</translation>
    </message>
    <message>
        <source>“{file}” has several layers of polygons: {layers}. Add one of them to the project and choose it there.</source>
        <translation>„{file}“ hat mehrere Polygonlayer: {layers}. Fügen Sie einen davon dem Projekt hinzu und wählen Sie ihn dort.</translation>
    </message>
    <message>
        <source>“{file}” is no GeoJSON, KML or GeoPackage file. Add it to the project and choose its layer there.</source>
        <translation>„{file}“ ist keine GeoJSON-, KML- oder GeoPackage-Datei. Fügen Sie sie dem Projekt hinzu und wählen Sie dort den Layer.</translation>
    </message>
    <message>
        <source>{problem} Repair the file, or choose another.</source>
        <translation>{problem} Reparieren Sie die Datei oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The bounding box has no width or height. Write west, south, east, north, for example 30.5, 50.4, 30.7, 50.5.</source>
        <translation>Das Rechteck hat keine Breite oder Höhe. Schreiben Sie West, Süd, Ost, Nord, zum Beispiel 30.5, 50.4, 30.7, 50.5.</translation>
    </message>
    <message>
        <source>A point has no area. Write a radius behind it, for example 30.5, 50.4, 2 km.</source>
        <translation>Ein Punkt hat keine Fläche. Schreiben Sie einen Radius dahinter, zum Beispiel 30.5, 50.4, 2 km.</translation>
    </message>
    <message>
        <source>The point lies outside the world: longitude {x}, latitude {y}. Longitude comes first, unless letters say which is which (50.4 N 30.5 E).</source>
        <translation>Der Punkt liegt außerhalb der Welt: Länge {x}, Breite {y}. Die Länge kommt zuerst, außer wenn Buchstaben sagen, welche welche ist (50.4 N 30.5 E).</translation>
    </message>
    <message>
        <source>The radius is to be more than nothing and at most {most} km.</source>
        <translation>Der Radius muss größer als null sein und höchstens {most} km.</translation>
    </message>
    <message>
        <source>The coordinates cannot be read. Write a bounding box as west, south, east, north, or a point with a radius, for example 30.5, 50.4, 2 km.</source>
        <translation>Die Koordinaten können nicht gelesen werden. Schreiben Sie ein Rechteck als West, Süd, Ost, Nord oder einen Punkt mit Radius, zum Beispiel 30.5, 50.4, 2 km.</translation>
    </message>
    <message>
        <source>The text was read as {form}, but there is no geometry in it.</source>
        <translation>Der Text wurde als {form} gelesen, enthält aber keine Geometrie.</translation>
    </message>
    <message>
        <source>The text was read as {form}, but it holds no polygon, only: {types}. Lines and points have no area.</source>
        <translation>Der Text wurde als {form} gelesen, enthält aber kein Polygon, nur: {types}. Linien und Punkte haben keine Fläche.</translation>
    </message>
    <message>
        <source>The GeoJSON has a position that is no pair of numbers: {what}. Correct it and try again.</source>
        <translation>Das GeoJSON hat eine Position, die kein Zahlenpaar ist: {what}. Berichtigen Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The polygons in the text are in several CRS: {names}. Paste those of one CRS at a time.</source>
        <translation>Die Polygone im Text haben mehrere KBS: {names}. Fügen Sie jeweils nur die eines KBS ein.</translation>
    </message>
    <message>
        <source>The GeoJSON {kind} has no list “{key}”. Copy it again, whole.</source>
        <translation>{kind} im GeoJSON hat keine Liste „{key}“. Kopieren Sie es noch einmal vollständig.</translation>
    </message>
    <message>
        <source>The text names a CRS that QGIS does not know: “{name}”. Name it by its EPSG code, or give longitude and latitude.</source>
        <translation>Der Text nennt ein KBS, das QGIS nicht kennt: „{name}“. Nennen Sie es mit seinem EPSG-Code oder geben Sie Länge und Breite an.</translation>
    </message>
    <message>
        <source>The text is JSON but no GeoJSON: it does not say what type of geometry it is. Paste a Polygon, MultiPolygon, Feature or FeatureCollection.</source>
        <translation>Der Text ist JSON, aber kein GeoJSON: Die Art der Geometrie fehlt. Fügen Sie ein Polygon, MultiPolygon, Feature oder eine FeatureCollection ein.</translation>
    </message>
    <message>
        <source>The text is JSON but no GeoJSON: its type is “{kind}”. Paste a Polygon, MultiPolygon, Feature or FeatureCollection.</source>
        <translation>Der Text ist JSON, aber kein GeoJSON: Seine Art ist „{kind}“. Fügen Sie ein Polygon, MultiPolygon, Feature oder eine FeatureCollection ein.</translation>
    </message>
    <message>
        <source>There is no text. Paste a polygon as GeoJSON or WKT, or coordinates.</source>
        <translation>Hier ist kein Text. Fügen Sie ein Polygon als GeoJSON oder WKT ein, oder Koordinaten.</translation>
    </message>
    <message>
        <source>The text is longer than 10 MB. Load it as a layer and choose the area there.</source>
        <translation>Der Text ist länger als 10 MB. Laden Sie ihn als Layer und wählen Sie dort das Gebiet.</translation>
    </message>
    <message>
        <source>The text is a Python dictionary: GeoJSON has double quotes. Write it with json.dumps() and paste that.</source>
        <translation>Der Text ist ein Python-Dictionary: GeoJSON hat doppelte Anführungszeichen. Schreiben Sie ihn mit json.dumps() und fügen Sie das ein.</translation>
    </message>
    <message>
        <source>The text begins like GeoJSON but is broken in line {line}, column {column}. Correct it there, or copy it again, whole.</source>
        <translation>Der Text beginnt wie GeoJSON, ist aber in Zeile {line}, Spalte {column} fehlerhaft. Berichtigen Sie ihn dort oder kopieren Sie ihn noch einmal vollständig.</translation>
    </message>
    <message>
        <source>The text is a list and no GeoJSON geometry. For coordinates alone paste {example} with the list in place of the dots.</source>
        <translation>Der Text ist eine Liste und keine GeoJSON-Geometrie. Für Koordinaten allein fügen Sie {example} ein, mit der Liste an der Stelle der Punkte.</translation>
    </message>
    <message>
        <source>The text is neither GeoJSON nor WKT nor coordinates: it begins with “{start}”. Paste a polygon, for example POLYGON((30 50, 31 50, 31 51, 30 50)).</source>
        <translation>Der Text ist weder GeoJSON noch WKT noch Koordinaten: Er beginnt mit „{start}“. Fügen Sie ein Polygon ein, zum Beispiel POLYGON((30 50, 31 50, 31 51, 30 50)).</translation>
    </message>
    <message>
        <source>the geometry ends before this place. Remove what follows, or add a bracket.</source>
        <translation>die Geometrie endet vor dieser Stelle. Entfernen Sie, was folgt, oder fügen Sie eine Klammer hinzu.</translation>
    </message>
    <message>
        <source>the geometry ends before this place. Copy it again.</source>
        <translation>die Geometrie endet vor dieser Stelle. Kopieren Sie den Text noch einmal.</translation>
    </message>
    <message>
        <source>the row begins with no geometry.</source>
        <translation>die Zeile beginnt mit keiner Geometrie.</translation>
    </message>
    <message>
        <source>The text is nested too deeply for a geometry. Paste a polygon as GeoJSON or WKT.</source>
        <translation>Der Text ist für eine Geometrie zu tief verschachtelt. Fügen Sie ein Polygon als GeoJSON oder WKT ein.</translation>
    </message>
    <message>
        <source>The text begins like WKT ({start}), but QGIS cannot read all of it. Write it as POLYGON or MULTIPOLYGON and try again.</source>
        <translation>Der Text beginnt wie WKT ({start}), QGIS kann aber nicht alles davon lesen. Schreiben Sie ihn als POLYGON oder MULTIPOLYGON und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The text cannot be read in line {line}, column {column}: {problem}</source>
        <translation>Der Text kann in Zeile {line}, Spalte {column} nicht gelesen werden: {problem}</translation>
    </message>
    <message>
        <source>“{found}” is no corner of {count} numbers. Check the commas: one stands between two corners, none within a corner.</source>
        <translation>„{found}“ ist keine Ecke aus {count} Zahlen. Prüfen Sie die Kommas: Eines steht zwischen zwei Ecken, keines in einer Ecke.</translation>
    </message>
    <message>
        <source>there is no corner in it.</source>
        <translation>es ist keine Ecke darin.</translation>
    </message>
    <message>
        <source>there is no geometry type of this name.</source>
        <translation>es gibt keinen Geometrietyp dieses Namens.</translation>
    </message>
    <message>
        <source>the corner has no number as coordinate. Correct or remove it.</source>
        <translation>die Ecke hat keine Zahl als Koordinate. Berichtigen oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>the coordinate {number} is too large for any map. Correct or remove that corner.</source>
        <translation>die Koordinate {number} ist zu groß für jede Karte. Korrigieren oder entfernen Sie diese Ecke.</translation>
    </message>
    <message>
        <source>one of these is missing here: {marks} Check the brackets and commas.</source>
        <translation>hier fehlt eines davon: {marks} Prüfen Sie Klammern und Kommas.</translation>
    </message>
    <message>
        <source>QGIS cannot transform the CRS “{crs}” to longitude and latitude, so the place on Earth is unknown. Set the right CRS of the layer (or of the project, for a drawn area).</source>
        <translation>QGIS kann das KBS „{crs}“ nicht in Länge und Breite umrechnen, daher ist der Ort auf der Erde unbekannt. Setzen Sie das richtige KBS des Layers (oder des Projekts, bei einem gezeichneten Gebiet).</translation>
    </message>
    <message>
        <source>The vertex {x}, {y} has no place on Earth in {crs}. Check the CRS of the layer or the project.</source>
        <translation>Der Stützpunkt {x}, {y} hat in {crs} keinen Ort auf der Erde. Prüfen Sie das KBS des Layers oder des Projekts.</translation>
    </message>
    <message>
        <source>The area lies around a pole, which no polygon in longitude and latitude can show. Choose an area beside the pole.</source>
        <translation>Das Gebiet liegt um einen Pol, was kein Polygon in Länge und Breite zeigen kann. Wählen Sie ein Gebiet neben dem Pol.</translation>
    </message>
    <message>
        <source>The area goes more than once around the world. Zoom in or choose a smaller area.</source>
        <translation>Das Gebiet reicht mehr als einmal um die Welt. Vergrößern Sie die Ansicht oder wählen Sie ein kleineres Gebiet.</translation>
    </message>
    <message>
        <source>The area leaves the world: a vertex is at longitude {x}, latitude {y}. It seems that latitude and longitude are swapped: longitude comes first.</source>
        <translation>Das Gebiet verlässt die Welt: Ein Stützpunkt liegt bei Länge {x}, Breite {y}. Länge und Breite scheinen vertauscht: Die Länge kommt zuerst.</translation>
    </message>
    <message>
        <source>The area leaves the world: a vertex is at longitude {x}, latitude {y}. Correct that vertex: longitude comes first, and latitude ends at 90.</source>
        <translation>Das Gebiet verlässt die Welt: Ein Stützpunkt liegt bei Länge {x}, Breite {y}. Berichtigen Sie ihn: Die Länge kommt zuerst, und die Breite endet bei 90.</translation>
    </message>
    <message>
        <source>The area leaves the world: a vertex is at longitude {x}, latitude {y}. If these are metres, set the right CRS.</source>
        <translation>Das Gebiet verlässt die Welt: Ein Stützpunkt liegt bei Länge {x}, Breite {y}. Wenn das Meter sind, legen Sie das richtige KBS fest.</translation>
    </message>
    <message>
        <source>QGIS did not convert the coordinates of the area. Try again.</source>
        <translation>QGIS hat die Koordinaten des Gebiets nicht umgerechnet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A vertex of the area is at {x}, {y}, which is beyond any map. Correct or remove that vertex and try again.</source>
        <translation>Ein Stützpunkt des Gebiets liegt bei {x}, {y}, außerhalb jeder Karte. Korrigieren oder entfernen Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A vertex of the area has no number as coordinate. Remove that vertex and try again.</source>
        <translation>Ein Stützpunkt des Gebiets hat keine Zahl als Koordinate. Entfernen Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The polygons could not be joined to one area. Run “Fix geometries” on the layer and try again.</source>
        <translation>Die Polygone konnten nicht zu einem Gebiet vereinigt werden. Wenden Sie „Geometrien reparieren“ auf den Layer an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The outline crosses itself in too many places to be repaired. Simplify the area and try again.</source>
        <translation>Der Umriss kreuzt sich an zu vielen Stellen, um repariert zu werden. Vereinfachen Sie das Gebiet und versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>“{layer}” announced %Ln feature(s), of which {read} could be read.</source>
        <translation>
            <numerusform>„{layer}“ hat %Ln Objekt angekündigt; davon gelesen: {read}.</numerusform>
            <numerusform>„{layer}“ hat %Ln Objekte angekündigt; davon gelesen: {read}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {read} of %Ln feature(s) of “{layer}” could be read: its source is damaged or gone. Load it again, or repair it, and try again.</source>
        <translation>
            <numerusform>Von %Ln Objekt aus „{layer}“ gelesen: {read}. Die Quelle ist beschädigt oder fort. Laden Sie den Layer neu oder reparieren Sie ihn und versuchen Sie es erneut.</numerusform>
            <numerusform>Von %Ln Objekten aus „{layer}“ konnten nur {read} gelesen werden: Die Quelle ist beschädigt oder fort. Laden Sie den Layer neu oder reparieren Sie ihn und versuchen Sie es erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{layer}” could not be read whole: {reason}. Load it again, or repair it, and try again.</source>
        <translation>„{layer}“ konnte nicht ganz gelesen werden: {reason}. Laden Sie den Layer neu oder reparieren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is no vector layer. Choose a polygon layer.</source>
        <translation>Das ist kein Vektorlayer. Wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
        <source>Selection in “{layer}”</source>
        <translation>Auswahl in „{layer}“</translation>
    </message>
    <message>
        <source>Layer “{layer}”</source>
        <translation>Layer „{layer}“</translation>
    </message>
    <message>
        <source>The source of “{layer}” cannot be read. Repair the layer, or choose another.</source>
        <translation>Die Quelle von „{layer}“ kann nicht gelesen werden. Reparieren Sie den Layer oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“{layer}” holds no polygons but points, lines or a table. Choose a polygon layer.</source>
        <translation>„{layer}“ enthält keine Polygone, sondern Punkte, Linien oder eine Tabelle. Wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
        <source>“{layer}” has no CRS, so its place on Earth is unknown. Set the CRS in its properties.</source>
        <translation>„{layer}“ hat kein KBS, sein Ort auf der Erde ist daher unbekannt. Legen Sie das KBS in seinen Eigenschaften fest.</translation>
    </message>
    <message>
        <source>“{layer}” has no polygon in it. Choose another layer or draw the area.</source>
        <translation>„{layer}“ enthält kein Polygon. Wählen Sie einen anderen Layer oder zeichnen Sie das Gebiet.</translation>
    </message>
    <message>
        <source>No polygon could be read from “{layer}”: it has none, or its source is gone. Open its attribute table to see, choose another layer or draw the area.</source>
        <translation>Aus „{layer}“ konnte kein Polygon gelesen werden: Es gibt keines, oder die Quelle ist fort. Öffnen Sie die Attributtabelle, um es zu sehen, wählen Sie einen anderen Layer oder zeichnen Sie das Gebiet.</translation>
    </message>
    <message>
        <source>The layer has no CRS, so its place on Earth is unknown. Set the CRS in the properties of the layer (or of the project, for a drawn area).</source>
        <translation>Der Layer hat kein KBS, sein Ort auf der Erde ist daher unbekannt. Legen Sie das KBS in den Eigenschaften des Layers fest (oder des Projekts, bei einem gezeichneten Gebiet).</translation>
    </message>
    <message>
        <source>Lines and points have no area. Draw a polygon or choose a polygon layer.</source>
        <translation>Linien und Punkte haben keine Fläche. Zeichnen Sie ein Polygon oder wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
        <source>There is no geometry here. Draw a polygon or choose one that is not empty.</source>
        <translation>Hier ist keine Geometrie. Zeichnen Sie ein Polygon oder wählen Sie eines, das nicht leer ist.</translation>
    </message>
    <message>
        <source>The polygon has no area: its corners lie on one line. Draw it anew.</source>
        <translation>Das Polygon hat keine Fläche: Seine Ecken liegen auf einer Linie. Zeichnen Sie es neu.</translation>
    </message>
    <message>
        <source>The area of {area} m² is smaller than one pixel of Sentinel-2 (100 m²). Choose a larger area.</source>
        <translation>Die Fläche von {area} m² ist kleiner als ein Pixel von Sentinel-2 (100 m²). Wählen Sie ein größeres Gebiet.</translation>
    </message>
    <message>
        <source>Features without a geometry were left out: {count}.</source>
        <translation>Objekte ohne Geometrie wurden ausgelassen: {count}.</translation>
    </message>
    <message>
        <source>Lines and points were left out.</source>
        <translation>Linien und Punkte wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Arcs were turned to short straight edges.</source>
        <translation>Bögen wurden in kurze gerade Kanten verwandelt.</translation>
    </message>
    <message>
        <source>The outline crossed or touched itself and was repaired.</source>
        <translation>Der Umriss kreuzte oder berührte sich selbst und wurde repariert.</translation>
    </message>
    <message>
        <source>The area was cut at the 180° meridian.</source>
        <translation>Das Gebiet wurde am 180°-Meridian geteilt.</translation>
    </message>
    <message>
        <source>Polygons whose corners lie on one line were left out: {count}.</source>
        <translation>Polygone, deren Ecken auf einer Linie liegen, wurden ausgelassen: {count}.</translation>
    </message>
    <message>
        <source>Parts smaller than 100 m² were left out: {count}.</source>
        <translation>Teile kleiner als 100 m² wurden ausgelassen: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>The outline has %Ln (vertex|vertices), which EOSDA may refuse. Simplify the layer if that happens.</source>
        <translation>
            <numerusform>Der Umriss hat %Ln Stützpunkt, was EOSDA vielleicht ablehnt. Vereinfachen Sie dann den Layer.</numerusform>
            <numerusform>Der Umriss hat %Ln Stützpunkte, was EOSDA vielleicht ablehnt. Vereinfachen Sie dann den Layer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The area of {area} km² takes at least %Ln order(s) of {limit} km² each; at most {most} are made in one go. Choose a smaller area.</source>
        <translation>
            <numerusform>Das Gebiet von {area} km² braucht mindestens %Ln Bestellung zu je {limit} km²; höchstens {most} gehen auf einmal. Wählen Sie ein kleineres Gebiet.</numerusform>
            <numerusform>Das Gebiet von {area} km² braucht mindestens %Ln Bestellungen zu je {limit} km²; höchstens {most} gehen auf einmal. Wählen Sie ein kleineres Gebiet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tiles of this pass take more than {0} orders. Choose a smaller area.</source>
        <translation>Die Kacheln dieses Überflugs brauchen mehr als {0} Bestellungen. Wählen Sie ein kleineres Gebiet.</translation>
    </message>
    <message>
        <source>Counting the orders for the area of interest</source>
        <translation>Bestellungen für das Interessengebiet zählen</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln order(s)</source>
        <translation>
            <numerusform>mindestens %Ln Bestellung</numerusform>
            <numerusform>mindestens %Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>too large to order</source>
        <translation>zu groß zum Bestellen</translation>
    </message>
    <message>
        <source>The area could not be read because of a fault in the plugin. The log panel has the details.</source>
        <translation>Das Gebiet konnte wegen eines Fehlers der Erweiterung nicht gelesen werden. Das Protokoll hat die Einzelheiten.</translation>
    </message>
    <message>
        <source>No feature is selected. Select one or more polygons on the map first.</source>
        <translation>Kein Objekt ist gewählt. Wählen Sie zuerst ein oder mehrere Polygone auf der Karte.</translation>
    </message>
    <message>
        <source>Features are selected in several layers: {layers}. Make one of these layers active in the layer panel.</source>
        <translation>Objekte sind in mehreren Layern gewählt: {layers}. Machen Sie einen dieser Layer im Bedienfeld Layer aktiv.</translation>
    </message>
</context>
<context>
    <name>AoiPanel</name>
    <message>
        <source>Show all layers</source>
        <translation>Alle Layer zeigen</translation>
    </message>
    <message>
        <source>The map shows none of its layers here: zoom to all of them</source>
        <translation>Die Karte zeigt hier keinen ihrer Layer: auf alle zoomen</translation>
    </message>
    <message>
        <source>Background map</source>
        <translation>Hintergrundkarte</translation>
    </message>
    <message>
        <source>The map is empty: add OpenStreetMap, from tile.openstreetmap.org</source>
        <translation>Die Karte ist leer: OpenStreetMap hinzufügen, von tile.openstreetmap.org</translation>
    </message>
    <message>
        <source>The area cannot be shown in the CRS of the map.</source>
        <translation>Das Gebiet kann im KBS der Karte nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Edit corners: click a corner and then its new place, or drag it. The cross in the middle of an edge and a double click on an edge add one, Delete removes one, Ctrl+Z undoes.</source>
        <translation>Ecken bearbeiten: Klicken Sie auf eine Ecke und dann auf ihren neuen Ort, oder ziehen Sie sie. Das Kreuz in der Mitte einer Kante und ein Doppelklick auf eine Kante fügen eine hinzu, Entf entfernt eine, Strg+Z macht rückgängig.</translation>
    </message>
    <message>
        <source>Edit corners</source>
        <translation>Ecken bearbeiten</translation>
    </message>
    <message>
        <source>Draw an area on the map, or take one with “From…”.</source>
        <translation>Gebiet zeichnen oder mit „Aus…“ holen.</translation>
    </message>
    <message>
        <source>Reading the area…</source>
        <translation>Gebiet wird gelesen…</translation>
    </message>
    <message>
        <source>No area yet</source>
        <translation>Noch kein Gebiet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln polygon(s)</source>
        <translation>
            <numerusform>%Ln Polygon</numerusform>
            <numerusform>%Ln Polygone</numerusform>
        </translation>
    </message>
    <message>
        <source>Name this area</source>
        <translation>Dieses Gebiet benennen</translation>
    </message>
    <message>
        <source>Name, as it stands in recent areas and downloads</source>
        <translation>Name, wie er bei den letzten Gebieten und den Downloads steht</translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation>Kartenausdehnung</translation>
    </message>
    <message>
        <source>Project extent</source>
        <translation>Projektausdehnung</translation>
    </message>
    <message>
        <source>Pasted area</source>
        <translation>Eingefügtes Gebiet</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The service sent an empty answer.</source>
        <translation>Der Dienst hat eine leere Antwort geschickt.</translation>
    </message>
    <message>
        <source>The answer is a web page instead of data (the login page of a network or proxy?).</source>
        <translation>Die Antwort ist eine Webseite statt Daten (die Anmeldeseite eines Netzes oder Proxys?).</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The service refused the order.</source>
        <translation>Der Dienst hat die Bestellung abgelehnt.</translation>
    </message>
    <message>
        <source>The link to the file leads in circles.</source>
        <translation>Der Link zur Datei führt im Kreis.</translation>
    </message>
    <message>
        <source>The service sent something else than a picture.</source>
        <translation>Der Dienst hat etwas anderes als ein Bild geschickt.</translation>
    </message>
    <message>
        <source>The service does not accept the request.</source>
        <translation>Der Dienst nimmt die Anfrage nicht an.</translation>
    </message>
    <message>
        <source>The service sent something else than the state of a task.</source>
        <translation>Der Dienst hat etwas anderes als den Stand eines Auftrags geschickt.</translation>
    </message>
    <message>
        <source>The service says the task is finished but names no file.</source>
        <translation>Der Dienst sagt, der Auftrag sei fertig, nennt aber keine Datei.</translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation>Der Dienst nannte keinen Grund.</translation>
    </message>
    <message>
        <source>The service redirects without saying where to.</source>
        <translation>Der Dienst leitet weiter, ohne zu sagen wohin.</translation>
    </message>
    <message>
        <source>The service redirects in circles.</source>
        <translation>Der Dienst leitet im Kreis weiter.</translation>
    </message>
    <message>
        <source>The service points to something that is no web address.</source>
        <translation>Der Dienst verweist auf etwas, das keine Webadresse ist.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The answer is a message, not a file.</source>
        <translation>Die Antwort ist eine Nachricht, keine Datei.</translation>
    </message>
    <message>
        <source>The answer of the service is incomplete.</source>
        <translation>Die Antwort des Dienstes ist unvollständig.</translation>
    </message>
    <message>
        <source>The service redirects to something that is no address.</source>
        <translation>Der Dienst leitet auf etwas weiter, das keine Adresse ist.</translation>
    </message>
    <message>
        <source>Coastal aerosol</source>
        <translation>Küstenaerosol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Red edge 1</source>
        <translation>Red Edge 1</translation>
    </message>
    <message>
        <source>Red edge 2</source>
        <translation>Red Edge 2</translation>
    </message>
    <message>
        <source>Red edge 3</source>
        <translation>Red Edge 3</translation>
    </message>
    <message>
        <source>Near infrared</source>
        <translation>Nahes Infrarot</translation>
    </message>
    <message>
        <source>Narrow near infrared</source>
        <translation>Schmales nahes IR</translation>
    </message>
    <message>
        <source>Water vapour</source>
        <translation>Wasserdampf</translation>
    </message>
    <message>
        <source>Cirrus</source>
        <translation>Zirrus</translation>
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
        <translation>Szenenklassen</translation>
    </message>
    <message>
        <source>Panchromatic</source>
        <translation>Panchromatisch</translation>
    </message>
    <message>
        <source>Thermal 1</source>
        <translation>Thermal 1</translation>
    </message>
    <message>
        <source>Thermal 2</source>
        <translation>Thermal 2</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Thermal</source>
        <translation>Thermal</translation>
    </message>
    <message>
        <source>Near infrared 1</source>
        <translation>Nahes Infrarot 1</translation>
    </message>
    <message>
        <source>Near infrared 2</source>
        <translation>Nahes Infrarot 2</translation>
    </message>
    <message>
        <source>SWIR 1240 nm</source>
        <translation>SWIR 1240 nm</translation>
    </message>
    <message>
        <source>Vertical-vertical</source>
        <translation>Vertikal-vertikal</translation>
    </message>
    <message>
        <source>Vertical-horizontal</source>
        <translation>Vertikal-horizontal</translation>
    </message>
    <message>
        <source>Horizontal-horizontal</source>
        <translation>Horizontal-horizontal</translation>
    </message>
    <message>
        <source>Horizontal-vertical</source>
        <translation>Horizontal-vertikal</translation>
    </message>
    <message>
        <source>MUX blue</source>
        <translation>MUX Blau</translation>
    </message>
    <message>
        <source>MUX green</source>
        <translation>MUX Grün</translation>
    </message>
    <message>
        <source>MUX red</source>
        <translation>MUX Rot</translation>
    </message>
    <message>
        <source>MUX near infrared</source>
        <translation>MUX nahes IR</translation>
    </message>
    <message>
        <source>AWFI blue</source>
        <translation>AWFI Blau</translation>
    </message>
    <message>
        <source>AWFI green</source>
        <translation>AWFI Grün</translation>
    </message>
    <message>
        <source>AWFI red</source>
        <translation>AWFI Rot</translation>
    </message>
    <message>
        <source>AWFI near infrared</source>
        <translation>AWFI nahes IR</translation>
    </message>
    <message>
        <source>PAN10M green</source>
        <translation>PAN10M Grün</translation>
    </message>
    <message>
        <source>PAN10M red</source>
        <translation>PAN10M Rot</translation>
    </message>
    <message>
        <source>PAN10M near infrared</source>
        <translation>PAN10M nahes IR</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Echtfarben</translation>
    </message>
    <message>
        <source>Colour infrared</source>
        <translation>Infrarot-Falschfarben</translation>
    </message>
    <message>
        <source>Short-wave infrared</source>
        <translation>Kurzwelliges Infrarot</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Landwirtschaft</translation>
    </message>
    <message>
        <source>Red band only</source>
        <translation>Nur Kanal Rot</translation>
    </message>
    <message>
        <source>Near infrared band only</source>
        <translation>Nur Kanal nahes Infrarot</translation>
    </message>
    <message>
        <source>Red edge</source>
        <translation>Red Edge</translation>
    </message>
    <message>
        <source>Dual polarisation (VV, VH)</source>
        <translation>Duale Polarisation (VV, VH)</translation>
    </message>
    <message>
        <source>The names of the bands are those of USGS.</source>
        <translation>Die Namen der Kanäle sind die des USGS.</translation>
    </message>
    <message>
        <source>Surface reflectance. EOSDA advises it for dates from 2018 on.</source>
        <translation>Bodenreflexion. EOSDA empfiehlt sie für Daten ab 2018.</translation>
    </message>
    <message>
        <source>Top-of-atmosphere reflectance times 10,000.</source>
        <translation>Reflexion am Oberrand der Atmosphäre mal 10.000.</translation>
    </message>
    <message>
        <source>Thermal bands are sensed at 100 m and delivered at 30 m.</source>
        <translation>Thermalkanäle werden mit 100 m aufgenommen und mit 30 m geliefert.</translation>
    </message>
    <message>
        <source>Offered by EOSDA; the id of this dataset is not confirmed.</source>
        <translation>Von EOSDA angeboten; die Kennung dieses Datensatzes ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>Scenes after May 2003 have gaps. The names of the bands are those of USGS.</source>
        <translation>Szenen nach Mai 2003 haben Lücken. Die Namen der Kanäle sind die des USGS.</translation>
    </message>
    <message>
        <source>Daily reflectance at about 500 m (MCD43A4). The names of the bands are not confirmed.</source>
        <translation>Tägliche Reflexion mit etwa 500 m (MCD43A4). Die Namen der Kanäle sind nicht bestätigt.</translation>
    </message>
    <message>
        <source>United States only, 0.6 to 1 m. EOSDA does not document the names of its bands and its view ids.</source>
        <translation>Nur USA, 0,6 bis 1 m. EOSDA dokumentiert die Namen der Kanäle und die Kennungen (view id) nicht.</translation>
    </message>
    <message>
        <source>Radar: clouds do not matter. Which polarisations exist depends on the scene.</source>
        <translation>Radar: Wolken stören nicht. Welche Polarisationen es gibt, hängt von der Szene ab.</translation>
    </message>
    <message>
        <source>Three cameras with bands of their own; the presets are for MUX. EOSDA does not document the names of its bands and its view ids.</source>
        <translation>Drei Kameras mit eigenen Kanälen; die Vorgaben gelten für MUX. EOSDA dokumentiert die Namen der Kanäle und die Kennungen (view id) nicht.</translation>
    </message>
    <message>
        <source>This is not the view id of a scene.</source>
        <translation>Das ist nicht die Kennung (view id) einer Szene.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a web page &quot;{title}&quot;</source>
        <translation>eine Webseite &quot;{title}&quot;</translation>
    </message>
    <message>
        <source>Try again. If it goes on, look at the log panel.</source>
        <translation>Versuchen Sie es erneut. Wenn es so bleibt, sehen Sie ins Protokoll.</translation>
    </message>
    <message>
        <source>{sentence} The service says: {words}</source>
        <translation>{sentence} Der Dienst sagt: {words}</translation>
    </message>
    <message>
        <source>Correct the request and try again.</source>
        <translation>Berichtigen Sie die Anfrage und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the area, the scene and the bands, then order it again.</source>
        <translation>Prüfen Sie Gebiet, Szene und Kanäle und bestellen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Use an address that starts with https://.</source>
        <translation>Verwenden Sie eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Enter your key in Settings &gt; Options &gt; EOSDA Imagery.</source>
        <translation>Geben Sie Ihren Schlüssel unter Einstellungen &gt; Optionen &gt; EOSDA Imagery ein.</translation>
    </message>
    <message>
        <source>Check the internet connection and try again.</source>
        <translation>Prüfen Sie die Internetverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings &gt; Options &gt; Network.</source>
        <translation>Prüfen Sie den Proxy unter Einstellungen &gt; Optionen &gt; Netzwerk.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, and ask your administrator for the CA certificate.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners und fragen Sie Ihre Administration nach dem CA-Zertifikat.</translation>
    </message>
    <message>
        <source>Try again. If it goes on, ask EOSDA support.</source>
        <translation>Versuchen Sie es erneut. Wenn es so bleibt, fragen Sie den EOSDA-Support.</translation>
    </message>
    <message>
        <source>Check the area, the dates, the scene and the bands.</source>
        <translation>Prüfen Sie Gebiet, Daten, Szene und Kanäle.</translation>
    </message>
    <message>
        <source>Check the key in Settings &gt; Options &gt; EOSDA Imagery.</source>
        <translation>Prüfen Sie den Schlüssel unter Einstellungen &gt; Optionen &gt; EOSDA Imagery.</translation>
    </message>
    <message>
        <source>Look at your plan on the EOSDA dashboard, or ask EOSDA support for more requests.</source>
        <translation>Sehen Sie im EOSDA-Dashboard nach Ihrem Tarif oder bitten Sie den EOSDA-Support um mehr Anfragen.</translation>
    </message>
    <message>
        <source>Ask EOSDA support whether your key is active and what your plan includes.</source>
        <translation>Fragen Sie den EOSDA-Support, ob Ihr Schlüssel aktiv ist und was Ihr Tarif enthält.</translation>
    </message>
    <message>
        <source>Search again and choose the scene anew.</source>
        <translation>Suchen Sie erneut und wählen Sie die Szene neu.</translation>
    </message>
    <message>
        <source>Try again: a fresh link will be asked for.</source>
        <translation>Versuchen Sie es erneut: Ein neuer Link wird angefordert.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check that no login page or proxy stands between you and EOSDA, then try again.</source>
        <translation>Prüfen Sie, dass keine Anmeldeseite und kein Proxy zwischen Ihnen und EOSDA steht, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try other bands or a smaller area, or another scene.</source>
        <translation>Versuchen Sie andere Kanäle, ein kleineres Gebiet oder eine andere Szene.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>Do not open the archive with another program; report it to EOSDA support.</source>
        <translation>Öffnen Sie das Archiv nicht mit anderen Programmen; melden Sie es dem Support von EOSDA.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of the folder.</source>
        <translation>Prüfen Sie den freien Platz und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Starten Sie es wieder, wenn Sie möchten.</translation>
    </message>
    <message>
        <source>The service sent an unexpected answer.</source>
        <translation>Der Dienst hat unerwartet geantwortet.</translation>
    </message>
    <message>
        <source>The key was not accepted.</source>
        <translation>Der Schlüssel wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The requests of this key are used up, or it has no plan.</source>
        <translation>Die Anfragen dieses Schlüssels sind verbraucht, oder er hat keinen Tarif.</translation>
    </message>
    <message>
        <source>Not allowed: the key is not active, or its plan lacks this.</source>
        <translation>Nicht erlaubt: Der Schlüssel ist nicht aktiv, oder sein Tarif enthält dies nicht.</translation>
    </message>
    <message>
        <source>The service does not know this.</source>
        <translation>Der Dienst kennt dies nicht.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, or other ones.</source>
        <translation>Der Proxy will einen Benutzernamen und ein Passwort, oder andere.</translation>
    </message>
    <message>
        <source>The service gave up waiting for the request.</source>
        <translation>Der Dienst wartet nicht länger auf die Anfrage.</translation>
    </message>
    <message>
        <source>The service no longer has this.</source>
        <translation>Der Dienst hat dies nicht mehr.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Zu viele Anfragen in kurzer Zeit.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>Der Dienst ist zurzeit nicht verfügbar.</translation>
    </message>
    <message>
        <source>Use names of bands, numbers, + - * /, sqrt and parentheses, for example (B08 - B04) / (B08 + B04).</source>
        <translation>Verwenden Sie Namen von Kanälen, Zahlen, + - * /, sqrt und Klammern, zum Beispiel (B08 - B04) / (B08 + B04).</translation>
    </message>
    <message>
        <source>The expression cannot be used: it names no band.</source>
        <translation>Der Ausdruck kann nicht verwendet werden: Er nennt keinen Kanal.</translation>
    </message>
    <message>
        <source>The expression cannot be used: it cannot be read at character {column}, “{place}”.</source>
        <translation>Der Ausdruck kann nicht verwendet werden: Er ist bei Zeichen {column} nicht lesbar, „{place}“.</translation>
    </message>
    <message>
        <source>The expression cannot be used: more than {most} operations hang on each other.</source>
        <translation>Der Ausdruck kann nicht verwendet werden: Mehr als {most} Rechenschritte hängen aneinander.</translation>
    </message>
    <message>
        <source>The expression cannot be used: there is no band {name}; there are {there}.</source>
        <translation>Der Ausdruck kann nicht verwendet werden: Es gibt keinen Kanal {name}; es gibt {there}.</translation>
    </message>
    <message>
        <source>The expression cannot be used: “{place}” at character {column} is not understood.</source>
        <translation>Der Ausdruck kann nicht verwendet werden: „{place}“ bei Zeichen {column} wird nicht verstanden.</translation>
    </message>
    <message>
        <source>Choose another index or another sensor.</source>
        <translation>Wählen Sie einen anderen Index oder einen anderen Sensor.</translation>
    </message>
    <message>
        <source>How green and dense vegetation is</source>
        <translation>Wie grün und dicht die Vegetation ist</translation>
    </message>
    <message>
        <source>Chlorophyll of dense crops, where NDVI no longer rises</source>
        <translation>Chlorophyll dichter Bestände, wo der NDVI nicht mehr steigt</translation>
    </message>
    <message>
        <source>Water in leaves</source>
        <translation>Wasser in Blättern</translation>
    </message>
    <message>
        <source>Open water</source>
        <translation>Offenes Wasser</translation>
    </message>
    <message>
        <source>Dense vegetation, less disturbed by haze and soil</source>
        <translation>Dichte Vegetation, weniger gestört durch Dunst und Boden</translation>
    </message>
    <message>
        <source>Sparse vegetation over bright soil</source>
        <translation>Spärliche Vegetation auf hellem Boden</translation>
    </message>
    <message>
        <source>Sparse vegetation, with the soil&apos;s share found by itself</source>
        <translation>Spärliche Vegetation, mit selbst bestimmtem Bodenanteil</translation>
    </message>
    <message>
        <source>Chlorophyll in leaves</source>
        <translation>Chlorophyll in Blättern</translation>
    </message>
    <message>
        <source>Burnt land</source>
        <translation>Verbranntes Land</translation>
    </message>
    <message>
        <source>{index} needs {bands}, which this sensor does not have.</source>
        <translation>{index} braucht {bands}, was dieser Sensor nicht hat.</translation>
    </message>
    <message>
        <source>{index} needs reflectance, and how the numbers of this sensor become that is not known.</source>
        <translation>{index} braucht Reflexionswerte, und wie die Zahlen dieses Sensors dazu werden, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>reflectance</source>
        <translation>Reflexion</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>near infrared</source>
        <translation>nahes Infrarot</translation>
    </message>
    <message>
        <source>red edge</source>
        <translation>Red Edge</translation>
    </message>
    <message>
        <source>short-wave infrared 1</source>
        <translation>kurzwelliges Infrarot 1</translation>
    </message>
    <message>
        <source>short-wave infrared 2</source>
        <translation>kurzwelliges Infrarot 2</translation>
    </message>
    <message>
        <source>This is not the id of a task.</source>
        <translation>Das ist nicht die Kennung eines Auftrags.</translation>
    </message>
    <message>
        <source>A scene without a usable view id was found.</source>
        <translation>Eine Szene ohne brauchbare Kennung wurde gefunden.</translation>
    </message>
    <message>
        <source>Choose at least one dataset.</source>
        <translation>Wählen Sie mindestens einen Datensatz.</translation>
    </message>
    <message>
        <source>A date must look like 2026-11-22.</source>
        <translation>Ein Datum muss aussehen wie 2026-11-22.</translation>
    </message>
    <message>
        <source>The first date is after the last.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>The cloud limit must be between 0 and 100 percent.</source>
        <translation>Die Wolkengrenze muss zwischen 0 und 100 Prozent liegen.</translation>
    </message>
    <message>
        <source>A page holds 1 to {most} scenes.</source>
        <translation>Eine Seite fasst 1 bis {most} Szenen.</translation>
    </message>
    <message>
        <source>The sorting must be asc or desc.</source>
        <translation>Die Sortierung muss asc oder desc sein.</translation>
    </message>
    <message>
        <source>Pages are counted from 1.</source>
        <translation>Seiten werden ab 1 gezählt.</translation>
    </message>
    <message>
        <source>The service sent something else than a list of scenes.</source>
        <translation>Der Dienst hat etwas anderes als eine Liste von Szenen geschickt.</translation>
    </message>
    <message>
        <source>Choose at least one band.</source>
        <translation>Wählen Sie mindestens einen Kanal.</translation>
    </message>
    <message>
        <source>The reference may hold letters, digits and _ - . : only.</source>
        <translation>Die Referenz darf nur Buchstaben, Ziffern und _ - . : enthalten.</translation>
    </message>
    <message>
        <source>Merging is either on or off.</source>
        <translation>Zusammenfassen ist entweder an oder aus.</translation>
    </message>
    <message>
        <source>The name of a metadata file is not valid.</source>
        <translation>Der Name einer Metadatendatei ist nicht gültig.</translation>
    </message>
    <message>
        <source>The callback must be a web address.</source>
        <translation>Der Rückruf muss eine Webadresse sein.</translation>
    </message>
    <message>
        <source>The name “{name}” is not valid.</source>
        <translation>Der Name „{name}“ ist nicht gültig.</translation>
    </message>
    <message>
        <source>“{name}” is named twice.</source>
        <translation>„{name}“ ist zweimal genannt.</translation>
    </message>
    <message>
        <source>The service did not say under which id it works.</source>
        <translation>Der Dienst hat nicht gesagt, unter welcher Kennung er arbeitet.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The address of the service must not hold a user name or a query.</source>
        <translation>Die Adresse des Dienstes darf keinen Benutzernamen und keine Abfrage enthalten.</translation>
    </message>
    <message>
        <source>The address of the service must start with https://.</source>
        <translation>Die Adresse des Dienstes muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Choose one to {most} indices.</source>
        <translation>Wählen Sie einen bis {most} Indizes.</translation>
    </message>
    <message>
        <source>An index is named twice.</source>
        <translation>Ein Index ist zweimal genannt.</translation>
    </message>
    <message>
        <source>The name of an index or a sensor is not valid.</source>
        <translation>Der Name eines Index oder eines Sensors ist nicht gültig.</translation>
    </message>
    <message>
        <source>Choose at least one sensor.</source>
        <translation>Wählen Sie mindestens einen Sensor.</translation>
    </message>
    <message>
        <source>A date must be written as 2026-08-31.</source>
        <translation>Ein Datum muss wie 2026-08-31 geschrieben sein.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>The range is over {most} days.</source>
        <translation>Der Zeitraum ist länger als {most} Tage.</translation>
    </message>
    <message>
        <source>The cloud limit is a percentage from 0 to 100.</source>
        <translation>Die Wolkengrenze ist ein Prozentsatz von 0 bis 100.</translation>
    </message>
    <message>
        <source>The level of cloud masking is 1 to 4.</source>
        <translation>Die Stufe der Wolkenmaskierung ist 1 bis 4.</translation>
    </message>
    <message>
        <source>The service sent statistics that cannot be read.</source>
        <translation>Der Dienst hat Statistiken geschickt, die nicht gelesen werden können.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>A SOCKS proxy needs the Python package PySocks, which is missing.</source>
        <translation>Ein SOCKS-Proxy braucht das Python-Paket PySocks, das fehlt.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or refused the connection.</source>
        <translation>Der Proxy ist nicht erreichbar oder hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Der Server konnte nicht beweisen, wer er ist.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The request cannot be sent: its address or its content is not valid.</source>
        <translation>Die Anfrage kann nicht gesendet werden: Ihre Adresse oder ihr Inhalt ist nicht gültig.</translation>
    </message>
    <message>
        <source>The file of CA certificates cannot be used.</source>
        <translation>Die Datei mit CA-Zertifikaten kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The request could not be sent.</source>
        <translation>Die Anfrage konnte nicht gesendet werden.</translation>
    </message>
    <message>
        <source>The answer comes too slowly to be waited for.</source>
        <translation>Die Antwort kommt zu langsam, um auf sie zu warten.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam rechtzeitig keine Antwort.</translation>
    </message>
    <message>
        <source>The answer has invalid headers.</source>
        <translation>Die Antwort hat ungültige Kopfzeilen.</translation>
    </message>
    <message>
        <source>The answer is compressed in a way that cannot be read.</source>
        <translation>Die Antwort ist so komprimiert, dass sie nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>Die Verbindung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>A web address with a user name in it is not opened.</source>
        <translation>Eine Webadresse mit einem Benutzernamen darin wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>The service pointed to an address that is not encrypted.</source>
        <translation>Der Dienst hat auf eine Adresse verwiesen, die nicht verschlüsselt ist.</translation>
    </message>
    <message>
        <source>No key is set.</source>
        <translation>Es ist kein Schlüssel gesetzt.</translation>
    </message>
    <message>
        <source>The key holds characters that no key has.</source>
        <translation>Der Schlüssel enthält Zeichen, die kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>The link to the file has expired.</source>
        <translation>Der Link zur Datei ist abgelaufen.</translation>
    </message>
    <message>
        <source>The link to the file no longer opens.</source>
        <translation>Der Link zur Datei öffnet sich nicht mehr.</translation>
    </message>
    <message>
        <source>The connection broke in the middle of the answer.</source>
        <translation>Die Verbindung brach mitten in der Antwort ab.</translation>
    </message>
    <message>
        <source>The answer is far larger than it can be.</source>
        <translation>Die Antwort ist weit größer, als sie sein kann.</translation>
    </message>
    <message>
        <source>The file ended before all of it had come.</source>
        <translation>Die Datei endete, bevor alles gekommen war.</translation>
    </message>
    <message>
        <source>The service sent data that cannot be read.</source>
        <translation>Der Dienst hat Daten geschickt, die nicht gelesen werden können.</translation>
    </message>
    <message>
        <source>The area must be one closed polygon in longitude and latitude.</source>
        <translation>Das Gebiet muss ein geschlossenes Polygon in Länge und Breite sein.</translation>
    </message>
    <message>
        <source>Retry sends the order again; remove it if you would rather not risk paying twice.</source>
        <translation>Wiederholen schickt die Bestellung noch einmal; entfernen Sie sie, wenn Sie nicht riskieren wollen, zweimal zu bezahlen.</translation>
    </message>
    <message>
        <source>Choose a scene that covers the area.</source>
        <translation>Wählen Sie eine Szene, die das Gebiet abdeckt.</translation>
    </message>
    <message>
        <source>Retry fetches it again and orders nothing. If that does not help, ask EOSDA support.</source>
        <translation>Wiederholen holt es noch einmal und bestellt nichts. Hilft das nicht, fragen Sie den Support von EOSDA.</translation>
    </message>
    <message>
        <source>Retry orders it again.</source>
        <translation>Wiederholen bestellt es erneut.</translation>
    </message>
    <message>
        <source>Please report it with the details from the log panel, then retry.</source>
        <translation>Bitte melden Sie es mit den Einzelheiten aus dem Protokoll und wiederholen Sie dann.</translation>
    </message>
    <message>
        <source>Run it again: it goes on where it stopped and pays nothing twice.</source>
        <translation>Führen Sie es erneut aus: Es geht weiter, wo es aufgehört hat, und bezahlt nichts zweimal.</translation>
    </message>
</context>
<context>
    <name>AreaDrop</name>
    <message>
        <source>Drop one file or layer at a time.</source>
        <translation>Ziehen Sie jeweils nur eine Datei oder einen Layer hierher.</translation>
    </message>
    <message>
        <source>The layer is not in this project. Add it, or drop its file.</source>
        <translation>Der Layer ist nicht in diesem Projekt. Fügen Sie ihn hinzu oder ziehen Sie seine Datei hierher.</translation>
    </message>
</context>
<context>
    <name>AreaLine</name>
    <message>
        <source>Area of interest</source>
        <translation>Interessengebiet</translation>
    </message>
    <message>
        <source>Zoom to area</source>
        <translation>Auf Gebiet zoomen</translation>
    </message>
    <message>
        <source>Clear area</source>
        <translation>Gebiet entfernen</translation>
    </message>
</context>
<context>
    <name>AreaReader</name>
    <message>
        <source>Reading the area of interest</source>
        <translation>Interessengebiet wird gelesen</translation>
    </message>
</context>
<context>
    <name>AreaStatistics</name>
    <message>
        <source>Statistics of areas over time</source>
        <translation>Statistik von Gebieten über die Zeit</translation>
    </message>
    <message>
        <source>Index values and cloud of every scene over your areas, as table and chart.</source>
        <translation>Indexwerte und Wolken jeder Szene über Ihren Gebieten, als Tabelle und Diagramm.</translation>
    </message>
    <message>
        <source>Asks EOSDA API Connect for the statistics of up to three indices over every feature of a polygon layer, for every scene of a range of days, and writes a table with a row for each scene and index: area_id, date, view_id, dataset, index, cloud, average, median, min, max, std, p10, q1, q3, p90. No raster is downloaded.

One order, about three requests of your plan, is for one polygon and up to a year: longer ranges and features of several polygons take one order each, and each polygon has rows of its own. A polygon over the area limit is left out, and the log says so: statistics of pieces cannot be put together. A search, one request for areas that lie close, comes first: areas that no scene of these days shows are not ordered.

Nothing is paid twice: a run that was stopped, killed or out of time goes on when it is run again with the same parameters. For that write both days: without a last day it is today, and tomorrow that is another one.</source>
        <translation>Fragt EOSDA API Connect nach der Statistik von bis zu drei Indizes über jedem Objekt eines Polygonlayers, für jede Szene eines Zeitraums, und schreibt eine Tabelle mit einer Zeile je Szene und Index: area_id, date, view_id, dataset, index, cloud, average, median, min, max, std, p10, q1, q3, p90. Kein Raster wird heruntergeladen.

Eine Bestellung, etwa drei Anfragen Ihres Tarifs, gilt für ein Polygon und bis zu einem Jahr: Längere Zeiträume und Objekte aus mehreren Polygonen brauchen je eine Bestellung, und jedes Polygon hat eigene Zeilen. Ein Polygon über der Flächengrenze wird ausgelassen, und das Protokoll sagt es: Statistiken von Stücken können nicht zusammengesetzt werden. Zuerst kommt eine Suche, eine Anfrage für Gebiete, die nahe beieinander liegen: Gebiete, die keine Szene dieser Tage zeigt, werden nicht bestellt.

Nichts wird zweimal bezahlt: Ein Lauf, der angehalten oder beendet wurde oder dessen Zeit um war, geht weiter, wenn er mit denselben Parametern wieder gestartet wird. Geben Sie dafür beide Tage an: Ohne letzten Tag ist es heute, und morgen ist das ein anderer.</translation>
    </message>
    <message>
        <source>satellite,statistics,season,time series,index,NDVI,fields,parcels,chart,table,cloud,sentinel,sentinel-2,landsat,eosda,eos</source>
        <translation>Satellit,Statistik,Saison,Zeitreihe,Index,NDVI,Felder,Parzellen,Diagramm,Tabelle,Wolken,satellite,sentinel,sentinel-2,landsat,eosda,eos</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. Each feature is an area of its own, and each of its polygons is an order.</source>
        <translation>Polygone in beliebigem KBS. Jedes Objekt ist ein eigenes Gebiet, und jedes seiner Polygone ist eine Bestellung.</translation>
    </message>
    <message>
        <source>Field that names the areas</source>
        <translation>Feld, das die Gebiete benennt</translation>
    </message>
    <message>
        <source>Its value stands in the table as area_id. Empty: the feature&apos;s number.</source>
        <translation>Sein Wert steht in der Tabelle als area_id. Leer: die Nummer des Objekts.</translation>
    </message>
    <message>
        <source>Indices, up to three</source>
        <translation>Indizes, bis zu drei</translation>
    </message>
    <message>
        <source>Which indices to ask for: three of them cost as much as one.</source>
        <translation>Nach welchen Indizes gefragt wird: Drei kosten so viel wie einer.</translation>
    </message>
    <message>
        <source>Cloud over the area at most (percent)</source>
        <translation>Höchstens so viele Wolken über dem Gebiet (Prozent)</translation>
    </message>
    <message>
        <source>Scenes with more cloud over the area itself are left out. Cloud in a scene lowers its values: see the field cloud.</source>
        <translation>Szenen mit mehr Wolken über dem Gebiet selbst werden ausgelassen. Wolken in einer Szene senken ihre Werte: siehe das Feld cloud.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>A row for each area, scene and index.</source>
        <translation>Eine Zeile je Gebiet, Szene und Index.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>A page with the chart and its figures; it needs nothing from the internet.</source>
        <translation>Eine Seite mit dem Diagramm und seinen Zahlen; sie braucht nichts aus dem Internet.</translation>
    </message>
    <message>
        <source>What became of each area</source>
        <translation>Was aus jedem Gebiet wurde</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>A line for each area: area_id, status, scenes, error, requests. The status is ready, no scene, failed, bad area, unconfirmed (sent without an answer: it may have been charged, and only you can order it again) or unfinished (run this again).</source>
        <translation>Eine Zeile je Gebiet: area_id, status, scenes, error, requests. Der Status ist ready, no scene, failed, bad area, unconfirmed (gesendet ohne Antwort: vielleicht berechnet, und nur Sie können es erneut bestellen) oder unfinished (führen Sie es erneut aus).</translation>
    </message>
    <message>
        <source>Areas with values</source>
        <translation>Gebiete mit Werten</translation>
    </message>
    <message>
        <source>Areas without, those without a scene among them</source>
        <translation>Gebiete ohne Werte, darunter die ohne Szene</translation>
    </message>
    <message>
        <source>Areas whose values will come when this is run again</source>
        <translation>Gebiete, deren Werte beim nächsten Lauf kommen</translation>
    </message>
    <message>
        <source>Orders sent by this run</source>
        <translation>Bestellungen dieses Laufs</translation>
    </message>
    <message>
        <source>Requests that all areas took or will take, and searches</source>
        <translation>Anfragen, die alle Gebiete brauchten oder brauchen werden, und Suchen</translation>
    </message>
    <message>
        <source>{parameter}: no scene can be there before {day}.</source>
        <translation>{parameter}: Vor dem {day} kann es keine Szene geben.</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message numerus="yes">
        <source>%Ln download(s) (needs|need) you.</source>
        <translation>
            <numerusform>%Ln Download braucht Sie.</numerusform>
            <numerusform>%Ln Downloads brauchen Sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BandModel</name>
    <message>
        <source>This is the usual name of the band; EOSDA has not confirmed it.</source>
        <translation>Das ist der übliche Name des Kanals; EOSDA hat ihn nicht bestätigt.</translation>
    </message>
</context>
<context>
    <name>BandPanel</name>
    <message>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>What lands on the map: bands as a picture, or an index</source>
        <translation>Was auf die Karte kommt: Kanäle als Bild oder ein Index</translation>
    </message>
    <message>
        <source>&amp;Bands…</source>
        <translation>&amp;Kanäle…</translation>
    </message>
    <message>
        <source>Choose bands one by one, and the files to deliver</source>
        <translation>Kanäle einzeln wählen, und die zu liefernden Dateien</translation>
    </message>
    <message>
        <source>Bands of the sensor</source>
        <translation>Kanäle des Sensors</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>One file per resolution</source>
        <translation>Eine Datei je Auflösung</translation>
    </message>
    <message>
        <source>Off: a file of its own for each band</source>
        <translation>Aus: für jeden Kanal eine eigene Datei</translation>
    </message>
    <message>
        <source>Names of bands that are not in the list, with commas</source>
        <translation>Namen von Kanälen, die nicht in der Liste stehen, mit Kommas</translation>
    </message>
    <message>
        <source>Names of extra files to deliver, with commas. The names are not documented by EOSDA.</source>
        <translation>Namen zusätzlicher Dateien, mit Kommas. Die Namen sind von EOSDA nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Other bands</source>
        <translation>Weitere Kanäle</translation>
    </message>
    <message>
        <source>Metadata files</source>
        <translation>Metadatendateien</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene Wahl</translation>
    </message>
    <message>
        <source>{0}: no {1}</source>
        <translation>{0}: {1} fehlt</translation>
    </message>
    <message>
        <source>These names are not valid: {0}</source>
        <translation>Diese Namen sind nicht gültig: {0}</translation>
    </message>
    <message>
        <source>The bands of this sensor are not known here: type their names above.</source>
        <translation>Die Kanäle dieses Sensors sind hier nicht bekannt: Geben Sie ihre Namen oben ein.</translation>
    </message>
    <message>
        <source>Choose at least one band.</source>
        <translation>Wählen Sie mindestens einen Kanal.</translation>
    </message>
    <message>
        <source>Choose a preset that {0} has too.</source>
        <translation>Wählen Sie eine Vorgabe, die auch {0} hat.</translation>
    </message>
    <message>
        <source>mixed resolutions ({0})</source>
        <translation>gemischte Auflösungen ({0})</translation>
    </message>
    <message>
        <source>one GeoTIFF</source>
        <translation>ein GeoTIFF</translation>
    </message>
    <message>
        <source>one JPEG 2000</source>
        <translation>ein JPEG 2000</translation>
    </message>
    <message>
        <source>a zip with the metadata files</source>
        <translation>ein Zip mit den Metadatendateien</translation>
    </message>
    <message>
        <source>a zip: one file per resolution</source>
        <translation>ein Zip: eine Datei je Auflösung</translation>
    </message>
    <message>
        <source>a zip: one file per band</source>
        <translation>ein Zip: eine Datei je Kanal</translation>
    </message>
</context>
<context>
    <name>ChangeBetweenDates</name>
    <message>
        <source>Select two layers of the same index and of different days in the layer tree (Ctrl and a click adds one), then choose this again.</source>
        <translation>Wählen Sie im Layerbaum zwei Layer desselben Index und verschiedener Tage (Strg und Klick nimmt einen dazu), und wählen Sie dies dann noch einmal.</translation>
    </message>
    <message>
        <source>On the map: {0}.</source>
        <translation>Auf der Karte: {0}.</translation>
    </message>
    <message>
        <source>Change between two dates</source>
        <translation>Änderung zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>The change cannot be shown. {0}</source>
        <translation>Die Änderung kann nicht angezeigt werden. {0}</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{0} (right axis)</source>
        <translation>{0} (rechte Achse)</translation>
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
        <translation>Index über die Zeit</translation>
    </message>
    <message>
        <source>No scene of these days has a value.</source>
        <translation>Keine Szene dieser Tage hat einen Wert.</translation>
    </message>
    <message>
        <source>Average: {value}</source>
        <translation>Mittelwert: {value}</translation>
    </message>
    <message>
        <source>Most pixels: {low} to {high}</source>
        <translation>Die meisten Pixel: {low} bis {high}</translation>
    </message>
    <message>
        <source>Cloud here: {cloud} %</source>
        <translation>Wolken hier: {cloud} %</translation>
    </message>
</context>
<context>
    <name>Classes</name>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Saturated or defective</source>
        <translation>Gesättigt oder fehlerhaft</translation>
    </message>
    <message>
        <source>Dark area or topographic shadow</source>
        <translation>Dunkle Fläche oder Geländeschatten</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Wolkenschatten</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Vegetation</translation>
    </message>
    <message>
        <source>Not vegetated</source>
        <translation>Ohne Vegetation</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Nicht klassifiziert</translation>
    </message>
    <message>
        <source>Cloud medium probability</source>
        <translation>Wolken, mittlere Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Cloud high probability</source>
        <translation>Wolken, hohe Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Thin cirrus</source>
        <translation>Dünner Zirrus</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Schnee oder Eis</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No API key is set.</source>
        <translation>Es ist kein API-Schlüssel gesetzt.</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication system is disabled on this computer, so a saved key cannot be read. Enter the key for this session instead.</source>
        <translation>Die Authentifizierung von QGIS ist auf diesem Rechner abgeschaltet, ein gespeicherter Schlüssel kann daher nicht gelesen werden. Geben Sie den Schlüssel stattdessen für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The authentication configuration {config_id} does not exist.</source>
        <translation>Die Authentifizierungskonfiguration {config_id} gibt es nicht.</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication database is locked, so the key is not known.</source>
        <translation>Die Authentifizierungsdatenbank von QGIS ist gesperrt, der Schlüssel ist daher nicht bekannt.</translation>
    </message>
    <message>
        <source>The authentication configuration {config_id} holds no API key.</source>
        <translation>Die Authentifizierungskonfiguration {config_id} enthält keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation>kein KBS</translation>
    </message>
    <message>
        <source>an unknown CRS</source>
        <translation>ein unbekanntes KBS</translation>
    </message>
    <message>
        <source>QGIS cannot open {name}.</source>
        <translation>QGIS kann {name} nicht öffnen.</translation>
    </message>
    <message>
        <source>Clear up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Look into the downloads</source>
        <translation>Downloads durchsehen</translation>
    </message>
    <message>
        <source>Read downloads</source>
        <translation>Downloads lesen</translation>
    </message>
    <message>
        <source>Plan the downloads</source>
        <translation>Downloads planen</translation>
    </message>
    <message>
        <source>Read the job</source>
        <translation>Auftrag lesen</translation>
    </message>
    <message>
        <source>Cancelled. Orders already sent are kept and go on when run again.</source>
        <translation>Abgebrochen. Bereits gesendete Bestellungen bleiben erhalten und gehen beim nächsten Lauf weiter.</translation>
    </message>
    <message>
        <source>The time limit is over. What has been ordered is kept.</source>
        <translation>Die Zeitgrenze ist erreicht. Was bestellt wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Open the list of downloads</source>
        <translation>Liste der Downloads öffnen</translation>
    </message>
    <message>
        <source>Write the list of downloads</source>
        <translation>Liste der Downloads schreiben</translation>
    </message>
    <message>
        <source>It is not known which scene this part is of.</source>
        <translation>Es ist nicht bekannt, zu welcher Szene dieser Teil gehört.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to.</source>
        <translation>In den Ordner {folder} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Another process has taken this job over, or it was cancelled.</source>
        <translation>Ein anderer Prozess hat diesen Auftrag übernommen, oder er wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Stopped while fetching.</source>
        <translation>Beim Holen angehalten.</translation>
    </message>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>Der Dienst kennt diesen Auftrag nicht mehr.</translation>
    </message>
    <message>
        <source>Stopped while the order was being sent.</source>
        <translation>Angehalten, während die Bestellung gesendet wurde.</translation>
    </message>
    <message>
        <source>The scene has no data here.</source>
        <translation>Die Szene hat hier keine Daten.</translation>
    </message>
    <message>
        <source>The service gave up on this task.</source>
        <translation>Der Dienst hat diesen Auftrag aufgegeben.</translation>
    </message>
    <message>
        <source>The service sent a file instead of statistics.</source>
        <translation>Der Dienst hat eine Datei statt Statistiken geschickt.</translation>
    </message>
    <message>
        <source>The service did not finish in time.</source>
        <translation>Der Dienst wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>The list of downloads {path} is damaged and in use.</source>
        <translation>Die Liste der Downloads {path} ist beschädigt und in Gebrauch.</translation>
    </message>
    <message>
        <source>The list of downloads {path} was written by a newer version of EOSDA Imagery. Nothing in it has been changed. Please update the plugin.</source>
        <translation>Die Liste der Downloads {path} wurde von einer neueren Version von EOSDA Imagery geschrieben. Nichts darin wurde geändert. Bitte aktualisieren Sie die Erweiterung.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be kept in {path}: {reason}. Please make the folder writable, or set EOSDA_DATA_DIR to another one.</source>
        <translation>Die Liste der Downloads kann in {path} nicht geführt werden: {reason}. Bitte machen Sie den Ordner beschreibbar oder setzen Sie EOSDA_DATA_DIR auf einen anderen.</translation>
    </message>
    <message>
        <source>Cancelled while the order was being sent: it may have been charged.</source>
        <translation>Abgebrochen, während die Bestellung gesendet wurde: Sie wurde vielleicht berechnet.</translation>
    </message>
    <message>
        <source>What is stored of this order cannot be read.</source>
        <translation>Was von dieser Bestellung gespeichert ist, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>QGIS was closed while the order was being sent.</source>
        <translation>QGIS wurde geschlossen, während die Bestellung gesendet wurde.</translation>
    </message>
    <message>
        <source>The same was ordered for another download, and no answer came: it may have been charged.</source>
        <translation>Dasselbe wurde für einen anderen Download bestellt, und keine Antwort kam: Es wurde vielleicht berechnet.</translation>
    </message>
    <message>
        <source>No key is chosen.</source>
        <translation>Es ist kein Schlüssel gewählt.</translation>
    </message>
    <message>
        <source>Bands {bands} of {view_id}, cut to the area of interest by EOSDA API Connect (task type lbe).</source>
        <translation>Kanäle {bands} von {view_id}, von EOSDA API Connect auf das Interessengebiet zugeschnitten (Auftragsart lbe).</translation>
    </message>
    <message>
        <source>Scene {view_id}.</source>
        <translation>Szene {view_id}.</translation>
    </message>
    <message>
        <source>Acquired {time}.</source>
        <translation>Aufgenommen {time}.</translation>
    </message>
    <message>
        <source>Satellite {name}.</source>
        <translation>Satellit {name}.</translation>
    </message>
    <message>
        <source>Cloud cover of the whole scene {cloud} percent.</source>
        <translation>Bewölkung der ganzen Szene {cloud} Prozent.</translation>
    </message>
    <message>
        <source>There is no quick look of an area that crosses 180°.</source>
        <translation>Von einem Gebiet über den 180°-Meridian gibt es keine Vorschau.</translation>
    </message>
    <message>
        <source>There is no quick look of an area so near to a pole.</source>
        <translation>Von einem Gebiet so nahe an einem Pol gibt es keine Vorschau.</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>Das Bild kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>The picture does not have the size that was asked for.</source>
        <translation>Das Bild hat nicht die Größe, um die gebeten wurde.</translation>
    </message>
    <message>
        <source>The two layers have different grids: one was averaged by area onto the grid of the other.</source>
        <translation>Die beiden Layer haben verschiedene Gitter: Einer wurde durch Flächenmittel auf das Gitter des anderen gebracht.</translation>
    </message>
    <message>
        <source>{later} minus {earlier}, pixel by pixel.</source>
        <translation>{later} minus {earlier}, Pixel für Pixel.</translation>
    </message>
    <message>
        <source>QGIS cannot show the preview.</source>
        <translation>QGIS kann die Vorschau nicht zeigen.</translation>
    </message>
    <message>
        <source>The planning was stopped.</source>
        <translation>Die Planung wurde angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned</source>
        <translation>
            <numerusform>%Ln geplant</numerusform>
            <numerusform>%Ln geplant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln fertig</numerusform>
            <numerusform>%Ln fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>%Ln unfertig</numerusform>
            <numerusform>%Ln unfertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconfirmed</source>
        <translation>
            <numerusform>%Ln unbestätigt</numerusform>
            <numerusform>%Ln unbestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a scene</source>
        <translation>
            <numerusform>%Ln ohne Szene</numerusform>
            <numerusform>%Ln ohne Szene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad area(s)</source>
        <translation>
            <numerusform>%Ln unbrauchbares Gebiet</numerusform>
            <numerusform>%Ln unbrauchbare Gebiete</numerusform>
        </translation>
    </message>
    <message>
        <source>The delivered rasters are turned, mirrored or bent in different ways, which one raster cannot hold with its pixels untouched. The files are kept as delivered. Put them on one grid with GDAL&apos;s “Warp (reproject)”.</source>
        <translation>Die gelieferten Raster sind verschieden gedreht, gespiegelt oder verbogen, was ein Raster nicht aufnehmen kann, ohne Pixel zu ändern. Die Dateien bleiben wie geliefert. Bringen Sie sie mit „Transformieren (Reprojizieren)“ von GDAL auf ein Gitter.</translation>
    </message>
    <message>
        <source>The scene has no data in the area.</source>
        <translation>Die Szene hat im Gebiet keine Daten.</translation>
    </message>
    <message>
        <source>part {order}</source>
        <translation>Teil {order}</translation>
    </message>
    <message>
        <source>The parts beside {name} cannot be joined</source>
        <translation>Die Teile neben {name} können nicht verbunden werden</translation>
    </message>
    <message>
        <source>The parts of the area came in different CRSs, {names}, which one raster cannot hold with its pixels untouched. The files are kept as delivered: warp those of one CRS to the other with GDAL&apos;s “Warp (reproject)”, or run this for the area on either side of the border of the zones.</source>
        <translation>Die Teile des Gebiets kamen in verschiedenen KBS, {names}, die ein Raster nicht aufnehmen kann, ohne Pixel zu ändern. Die Dateien bleiben wie geliefert: Transformieren Sie die eines KBS mit „Transformieren (Reprojizieren)“ von GDAL ins andere, oder führen Sie dies für das Gebiet auf jeder Seite der Zonengrenze aus.</translation>
    </message>
    <message>
        <source>The clouds of {name} cannot be read</source>
        <translation>Die Wolken von {name} können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The clouds are not masked: this sensor has no band that tells of them.</source>
        <translation>Die Wolken sind nicht maskiert: Dieser Sensor hat keinen Kanal, der sie nennt.</translation>
    </message>
    <message>
        <source>The clouds are not masked: the service did not deliver {name}.</source>
        <translation>Die Wolken sind nicht maskiert: Der Dienst hat {name} nicht geliefert.</translation>
    </message>
    <message>
        <source>Masked as cloud, shadow or cirrus: {share} %.</source>
        <translation>Als Wolken, Schatten oder Zirrus maskiert: {share} %.</translation>
    </message>
    <message>
        <source>The clouds cannot be masked</source>
        <translation>Die Wolken können nicht maskiert werden</translation>
    </message>
    <message>
        <source>Stopped while joining.</source>
        <translation>Beim Verbinden angehalten.</translation>
    </message>
    <message>
        <source>The area cannot be put on the raster</source>
        <translation>Das Gebiet kann nicht auf das Raster gelegt werden</translation>
    </message>
    <message>
        <source>QGIS cannot open the raster.</source>
        <translation>QGIS kann das Raster nicht öffnen.</translation>
    </message>
    <message>
        <source>The values cannot be counted</source>
        <translation>Die Werte können nicht gezählt werden</translation>
    </message>
    <message>
        <source>The bands are in different CRSs, so that no index can be made of them.</source>
        <translation>Die Kanäle haben verschiedene KBS, daher kann kein Index aus ihnen gemacht werden.</translation>
    </message>
    <message>
        <source>The index cannot be written</source>
        <translation>Der Index kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The rows of {name} do not run from west to east, which is what an index is computed on. Straighten it with GDAL&apos;s “Warp (reproject)” first.</source>
        <translation>Die Zeilen von {name} laufen nicht von West nach Ost, was ein Index braucht. Richten Sie es zuerst mit „Transformieren (Reprojizieren)“ von GDAL aus.</translation>
    </message>
    <message>
        <source>The index cannot be computed. {reason}</source>
        <translation>Der Index kann nicht berechnet werden. {reason}</translation>
    </message>
    <message>
        <source>The grids of the two layers are turned or mirrored differently, so that they cannot be compared.</source>
        <translation>Die Gitter der beiden Layer sind verschieden gedreht oder gespiegelt, sodass sie nicht verglichen werden können.</translation>
    </message>
    <message>
        <source>The two layers have no place in common.</source>
        <translation>Die beiden Layer haben keinen gemeinsamen Ort.</translation>
    </message>
    <message>
        <source>The change cannot be written</source>
        <translation>Die Änderung kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{index} cannot be computed: {names} did not come.</source>
        <translation>{index} kann nicht berechnet werden: {names} kam nicht.</translation>
    </message>
    <message>
        <source>{index} needs reflectance, and the delivered files do not say by which scale their values become that.</source>
        <translation>{index} braucht Reflexionswerte, und die gelieferten Dateien sagen nicht, mit welchem Maßstab ihre Werte dazu werden.</translation>
    </message>
    <message>
        <source>{index} = {formula}, with {scales} ({values}).</source>
        <translation>{index} = {formula}, mit {scales} ({values}).</translation>
    </message>
    <message>
        <source>Averaged by area onto the grid of the coarsest band: {names}.</source>
        <translation>Flächengewichtet auf das Gitter des gröbsten Kanals gemittelt: {names}.</translation>
    </message>
    <message>
        <source>No pixel is left: all with data are cloud, shadow or cirrus.</source>
        <translation>Kein Pixel bleibt übrig: Alle mit Daten sind Wolken, Schatten oder Zirrus.</translation>
    </message>
    <message>
        <source>No pixel has a value: the bands have no data in common.</source>
        <translation>Kein Pixel hat einen Wert: Die Kanäle haben keine gemeinsamen Daten.</translation>
    </message>
    <message>
        <source>Give each band the sensor&apos;s name of it as its description, or take a raster that was downloaded here: its bands have theirs.</source>
        <translation>Geben Sie jedem Kanal den Namen des Sensors dafür als Beschreibung, oder nehmen Sie ein Raster, das hier heruntergeladen wurde: Dessen Kanäle haben ihre Namen.</translation>
    </message>
    <message>
        <source>{name} has no names of bands such as B04 or B8.</source>
        <translation>{name} hat keine Namen von Kanälen wie B04 oder B8.</translation>
    </message>
    <message>
        <source>No raster in {name} has bands with names such as B04 or B8.</source>
        <translation>Kein Raster in {name} hat Kanäle mit Namen wie B04 oder B8.</translation>
    </message>
    <message>
        <source>The delivered bands have a scale and an offset, which an .img cannot hold: its values are as stored. A .tif has both.</source>
        <translation>Die gelieferten Kanäle haben Maßstab und Versatz, die eine .img nicht aufnehmen kann: Ihre Werte sind wie gespeichert. Eine .tif hat beides.</translation>
    </message>
    <message>
        <source>The delivered raster hides some of its pixels, which an .img cannot: they are 0 there, or its nodata value. A .tif hides them.</source>
        <translation>Das gelieferte Raster verbirgt einige seiner Pixel, was eine .img nicht kann: Sie sind dort 0 oder der Nodata-Wert. Eine .tif verbirgt sie.</translation>
    </message>
    <message>
        <source>The parts of a band cannot be joined</source>
        <translation>Die Teile eines Kanals können nicht verbunden werden</translation>
    </message>
    <message>
        <source>The delivered files do not say which band is {names}. The files are kept as delivered.</source>
        <translation>Die gelieferten Dateien sagen nicht, welcher Kanal {names} ist. Die Dateien bleiben wie geliefert.</translation>
    </message>
    <message>
        <source>The bands cannot be joined</source>
        <translation>Die Kanäle können nicht verbunden werden</translation>
    </message>
    <message>
        <source>The parts of {name} differ in scale, offset or unit, so that one number would have several meanings in one raster. The files are kept as delivered.</source>
        <translation>Die Teile von {name} unterscheiden sich in Maßstab, Versatz oder Einheit, sodass eine Zahl in einem Raster mehrere Bedeutungen hätte. Die Dateien bleiben wie geliefert.</translation>
    </message>
    <message>
        <source>The parts of {names} declare other values as nodata each; in the result it is that of the first which declares one.</source>
        <translation>Die Teile von {names} nennen je einen anderen Wert als Nodata; im Ergebnis gilt der des ersten, der einen nennt.</translation>
    </message>
    <message>
        <source>The raster cannot be written</source>
        <translation>Das Raster kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>an .img cannot hold where these pixels lie, a .tif can</source>
        <translation>eine .img kann nicht festhalten, wo diese Pixel liegen, eine .tif kann es</translation>
    </message>
    <message>
        <source>An .img of this size would be two files. Choose a .tif instead.</source>
        <translation>Eine .img dieser Größe wären zwei Dateien. Wählen Sie stattdessen eine .tif.</translation>
    </message>
    <message>
        <source>A delivered raster cannot be read</source>
        <translation>Ein geliefertes Raster kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The plugin&apos;s data folder {folder} cannot be written to: {reason}. Name another one in the environment variable {env_data_dir}.</source>
        <translation>In den Datenordner der Erweiterung {folder} kann nicht geschrieben werden: {reason}. Nennen Sie einen anderen in der Umgebungsvariable {env_data_dir}.</translation>
    </message>
    <message>
        <source>{name} is written, but not the STAC item beside it: {error}.</source>
        <translation>{name} ist geschrieben, aber nicht das STAC-Item daneben: {error}.</translation>
    </message>
    <message>
        <source>The delivered zip is damaged: {error}.</source>
        <translation>Das gelieferte Zip ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>The delivered zip holds no raster that can be read: {left}.</source>
        <translation>Das gelieferte Zip enthält kein lesbares Raster: {left}.</translation>
    </message>
    <message>
        <source>The delivered zip holds no raster that can be read.</source>
        <translation>Das gelieferte Zip enthält kein lesbares Raster.</translation>
    </message>
    <message>
        <source>The delivered zip holds more files than can be right: {infos}.</source>
        <translation>Das gelieferte Zip enthält mehr Dateien, als richtig sein kann: {infos}.</translation>
    </message>
    <message>
        <source>The delivered zip holds far more rasters than were ordered: {rasters}.</source>
        <translation>Das gelieferte Zip enthält weit mehr Raster, als bestellt wurden: {rasters}.</translation>
    </message>
    <message>
        <source>{info} (not ordered)</source>
        <translation>{info} (nicht bestellt)</translation>
    </message>
    <message>
        <source>a hidden file</source>
        <translation>eine versteckte Datei</translation>
    </message>
    <message>
        <source>The delivered zip would unpack to more than {value} MB, far more than was ordered.</source>
        <translation>Das gelieferte Zip würde entpackt mehr als {value} MB, weit mehr als bestellt.</translation>
    </message>
    <message>
        <source>{info} in the delivered zip would unpack to an absurd size.</source>
        <translation>{info} im gelieferten Zip würde beim Entpacken absurd groß.</translation>
    </message>
    <message>
        <source>It is no raster.</source>
        <translation>Es ist kein Raster.</translation>
    </message>
    <message>
        <source>Stopped while unpacking.</source>
        <translation>Beim Entpacken angehalten.</translation>
    </message>
    <message>
        <source>Ordered and not delivered: {names}.</source>
        <translation>Bestellt und nicht geliefert: {names}.</translation>
    </message>
    <message>
        <source>What was delivered covers {percent} % of what was ordered.</source>
        <translation>Was geliefert wurde, deckt {percent} % des Bestellten.</translation>
    </message>
    <message>
        <source>Its pixels are {metres} m wide; {ordered} m were ordered.</source>
        <translation>Seine Pixel sind {metres} m breit; bestellt waren {ordered} m.</translation>
    </message>
    <message>
        <source>The raster cannot be put on the map</source>
        <translation>Das Raster kann nicht auf die Karte gelegt werden</translation>
    </message>
    <message>
        <source>{path} is far too large for statistics.</source>
        <translation>{path} ist für Statistiken viel zu groß.</translation>
    </message>
    <message>
        <source>{path} holds no statistics.</source>
        <translation>{path} enthält keine Statistiken.</translation>
    </message>
    <message>
        <source>None of the statistics that the service sent can be read.</source>
        <translation>Nichts von den Statistiken, die der Dienst schickte, kann gelesen werden.</translation>
    </message>
    <message>
        <source>Cannot write to {path}: {reason}.</source>
        <translation>In {path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Not enough room in {folder}: {needed} needed, {free} free.</source>
        <translation>Nicht genug Platz in {folder}: {needed} nötig, {free} frei.</translation>
    </message>
    <message>
        <source>The service sends more than {max_bytes}, far more than was ordered.</source>
        <translation>Der Dienst schickt mehr als {max_bytes}, weit mehr als bestellt.</translation>
    </message>
    <message>
        <source>Stopped while copying.</source>
        <translation>Beim Kopieren angehalten.</translation>
    </message>
    <message>
        <source>no place on the map</source>
        <translation>ohne Ort auf der Karte</translation>
    </message>
    <message>
        <source>The delivered file does not say where on the map it lies.</source>
        <translation>Die gelieferte Datei sagt nicht, wo auf der Karte sie liegt.</translation>
    </message>
    <message>
        <source>outside the area</source>
        <translation>außerhalb des Gebiets</translation>
    </message>
    <message>
        <source>The delivered raster lies outside the area that was ordered.</source>
        <translation>Das gelieferte Raster liegt außerhalb des bestellten Gebiets.</translation>
    </message>
    <message>
        <source>place not checked</source>
        <translation>Ort nicht geprüft</translation>
    </message>
    <message>
        <source>The CRS of the delivered raster cannot be transformed to longitude and latitude, so it cannot be checked whether it lies where it was ordered.</source>
        <translation>Das KBS des gelieferten Rasters kann nicht in Länge und Breite umgerechnet werden; ob es liegt, wo es bestellt wurde, kann daher nicht geprüft werden.</translation>
    </message>
    <message>
        <source>{problem} The files are kept as delivered.</source>
        <translation>{problem} Die Dateien bleiben wie geliefert.</translation>
    </message>
    <message>
        <source>The service delivered an empty file.</source>
        <translation>Der Dienst hat eine leere Datei geliefert.</translation>
    </message>
    <message>
        <source>The service delivered a text or web page instead of a raster.</source>
        <translation>Der Dienst hat einen Text oder eine Webseite statt eines Rasters geliefert.</translation>
    </message>
    <message>
        <source>The delivered file is no GeoTIFF, JPEG 2000 or zip.</source>
        <translation>Die gelieferte Datei ist kein GeoTIFF, JPEG 2000 oder Zip.</translation>
    </message>
    <message>
        <source>The delivered raster</source>
        <translation>Das gelieferte Raster</translation>
    </message>
    <message>
        <source>The delivered raster says that it has {rasterxsize} × {rasterysize} pixels (bands: {count}), far more than were ordered.</source>
        <translation>Das gelieferte Raster nennt {rasterxsize} × {rasterysize} Pixel (Kanäle: {count}), weit mehr, als bestellt wurde.</translation>
    </message>
    <message>
        <source>The delivered raster cannot be read</source>
        <translation>Das gelieferte Raster kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <translation>{name} ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>CornerTool</name>
    <message>
        <source>Click or drag a corner. A cross or a double click adds one, Delete removes it, Escape ends.</source>
        <translation>Klicken Sie auf eine Ecke oder ziehen Sie sie. Ein Kreuz oder ein Doppelklick fügt eine hinzu, Entf entfernt sie, Escape beendet.</translation>
    </message>
    <message>
        <source>The area has too many corners to edit here. Edit it as a layer of QGIS.</source>
        <translation>Das Gebiet hat zu viele Ecken, um hier bearbeitet zu werden. Bearbeiten Sie es als Layer in QGIS.</translation>
    </message>
    <message>
        <source>The area cannot be shown in the CRS of the map.</source>
        <translation>Das Gebiet kann im KBS der Karte nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The corner has no place on Earth there.</source>
        <translation>Die Ecke hat dort keinen Ort auf der Erde.</translation>
    </message>
    <message>
        <source>An area needs three corners or more.</source>
        <translation>Ein Gebiet braucht mindestens drei Ecken.</translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message>
        <source>Scenes listed</source>
        <translation>Gelistete Szenen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln day(s)</source>
        <translation>
            <numerusform>{shown} von %Ln Tag</numerusform>
            <numerusform>{shown} von %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>What hides the others</source>
        <translation>Was die anderen verbirgt</translation>
    </message>
    <message>
        <source>All days found are listed</source>
        <translation>Alle gefundenen Tage sind gelistet</translation>
    </message>
    <message>
        <source>Cloud ≤ {0} % hides {1}: show</source>
        <translation>Wolken ≤ {0} % verbirgt {1}: zeigen</translation>
    </message>
    <message>
        <source>Covers ≥ {0} % hides {1}</source>
        <translation>Deckt ≥ {0} % verbirgt {1}</translation>
    </message>
    <message>
        <source>{0} hides {1}</source>
        <translation>{0} verbirgt {1}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Enter key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Protokoll öffnen</translation>
    </message>
</context>
<context>
    <name>DesktopDriver</name>
    <message>
        <source>The list of downloads was damaged. It is kept as {0}, and a new one has been begun. Files that were downloaded are still in their folders.</source>
        <translation>Die Liste der Downloads war beschädigt. Sie wird als {0} aufbewahrt, und eine neue wurde begonnen. Heruntergeladene Dateien sind noch in ihren Ordnern.</translation>
    </message>
    <message>
        <source>The list of downloads was damaged, and its latest changes may be missing. Please compare it with what you have ordered.</source>
        <translation>Die Liste der Downloads war beschädigt, und ihre letzten Änderungen fehlen vielleicht. Bitte vergleichen Sie sie mit dem, was Sie bestellt haben.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be used just now: {0}</source>
        <translation>Die Liste der Downloads kann gerade nicht verwendet werden: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) of the list cannot be read and are left out. The log tells which.</source>
        <translation>
            <numerusform>Ein Download der Liste kann nicht gelesen werden und ist ausgelassen. Das Protokoll sagt, welcher.</numerusform>
            <numerusform>%n Downloads der Liste können nicht gelesen werden und sind ausgelassen. Das Protokoll sagt, welche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloads wait for an API key. Enter it in Settings &gt; Options &gt; EOSDA Imagery.</source>
        <translation>Downloads warten auf einen API-Schlüssel. Geben Sie ihn unter Einstellungen &gt; Optionen &gt; EOSDA Imagery ein.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details of {0}</source>
        <translation>Einzelheiten von {0}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the text, which never holds your key</source>
        <translation>Kopiert den Text, der nie Ihren Schlüssel enthält</translation>
    </message>
</context>
<context>
    <name>DownloadAgain</name>
    <message>
        <source>Area of a layer</source>
        <translation>Gebiet eines Layers</translation>
    </message>
    <message>
        <source>{what}: order it again ({cost})?</source>
        <translation>{what}: erneut bestellen ({cost})?</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Erneut herunterladen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
</context>
<context>
    <name>DownloadBands</name>
    <message>
        <source>Download bands</source>
        <translation>Kanäle herunterladen</translation>
    </message>
    <message>
        <source>Downloads bands of one satellite scene, cropped to an area.</source>
        <translation>Lädt Kanäle einer Satellitenszene herunter, auf ein Gebiet zugeschnitten.</translation>
    </message>
    <message>
        <source>Orders bands of one satellite scene from EOSDA API Connect, cropped to the area of interest, waits until they are made and writes them to one raster: the bands in the sequence asked for, with their names. Pixel values and the grid are those of the scene; bands of different resolution are put on the finest grid by nearest neighbour.

The scene is named by its view id, as found by “Search scenes”. All features of the area together are the area. The service takes one polygon an order: an area in several parts, or over the limit in the options, takes several orders, whose results are joined.

An order takes about three requests of your plan. Nothing is paid twice: what has been asked for before is used again, and a run that was cancelled or ran out of time goes on when it is run again with the same parameters.</source>
        <translation>Bestellt Kanäle einer Satellitenszene bei EOSDA API Connect, auf das Interessengebiet zugeschnitten, wartet, bis sie gemacht sind, und schreibt sie in ein Raster: die Kanäle in der gewünschten Reihenfolge, mit ihren Namen. Pixelwerte und Gitter sind die der Szene; Kanäle verschiedener Auflösung werden nach nächstem Nachbarn auf das feinste Gitter gebracht.

Die Szene wird durch ihre Kennung (view id) benannt, wie „Szenen suchen“ sie findet. Alle Objekte des Gebiets zusammen sind das Gebiet. Der Dienst nimmt ein Polygon je Bestellung: Ein Gebiet aus mehreren Teilen, oder über der Grenze in den Optionen, braucht mehrere Bestellungen, deren Ergebnisse verbunden werden.

Eine Bestellung braucht etwa drei Anfragen Ihres Tarifs. Nichts wird zweimal bezahlt: Was schon einmal verlangt wurde, wird wieder verwendet, und ein abgebrochener Lauf oder einer, dessen Zeit um war, geht weiter, wenn er mit denselben Parametern wieder gestartet wird.</translation>
    </message>
    <message>
        <source>satellite,imagery,scene,bands,download,crop,clip,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos,raster</source>
        <translation>Satellit,Bilder,Szene,Kanäle,Download,zuschneiden,satellite,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos,raster</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. All features together are the area. What is over the area limit is cut into several orders, and parts that lie close together share one; the raster shows the area and not what lies between.</source>
        <translation>Polygone in beliebigem KBS. Alle Objekte zusammen sind das Gebiet. Was über der Flächengrenze ist, wird in mehrere Bestellungen geteilt, und Teile, die nahe beieinander liegen, teilen sich eine; das Raster zeigt das Gebiet und nicht, was dazwischen liegt.</translation>
    </message>
    <message>
        <source>View id of the scene</source>
        <translation>Kennung (view id) der Szene</translation>
    </message>
    <message>
        <source>The id of the scene at the service, for example S2L2A/35/U/LR/2026/11/3/0. It is the field view_id of “Search scenes”.</source>
        <translation>Die Kennung der Szene beim Dienst, zum Beispiel S2L2A/35/U/LR/2026/11/3/0. Es ist das Feld view_id von „Szenen suchen“.</translation>
    </message>
    <message>
        <source>Metadata files</source>
        <translation>Metadatendateien</translation>
    </message>
    <message>
        <source>Names of metadata files to deliver beside the bands, separated by commas. They are found in the folder of the delivered files.</source>
        <translation>Namen von Metadatendateien, die neben den Kanälen geliefert werden, durch Kommas getrennt. Sie liegen im Ordner der gelieferten Dateien.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Rückrufadresse</translation>
    </message>
    <message>
        <source>Web address that the service notifies when the order is finished. It is not needed for the download itself.</source>
        <translation>Webadresse, die der Dienst benachrichtigt, wenn die Bestellung fertig ist. Für den Download selbst ist sie nicht nötig.</translation>
    </message>
    <message>
        <source>Use an identical earlier request</source>
        <translation>Eine gleiche frühere Anfrage verwenden</translation>
    </message>
    <message>
        <source>If exactly this was ordered before, use its files or go on with it instead of paying again. If this is off, a new order is always sent and paid for.</source>
        <translation>Wenn genau dies schon bestellt wurde, dessen Dateien verwenden oder es fortsetzen, statt noch einmal zu bezahlen. Ist dies aus, wird immer neu bestellt und bezahlt.</translation>
    </message>
    <message>
        <source>Downloaded bands</source>
        <translation>Heruntergeladene Kanäle</translation>
    </message>
    <message>
        <source>The raster to write: GeoTIFF (.tif) or Erdas Imagine (.img).</source>
        <translation>Das zu schreibende Raster: GeoTIFF (.tif) oder Erdas Imagine (.img).</translation>
    </message>
    <message>
        <source>Folder for the files as delivered</source>
        <translation>Ordner für die Dateien wie geliefert</translation>
    </message>
    <message>
        <source>Where the files go exactly as the service delivers them. Empty: a folder of the QGIS profile, where they are kept for use again.</source>
        <translation>Wohin die Dateien genau so kommen, wie der Dienst sie liefert. Leer: ein Ordner des QGIS-Profils, wo sie zur Wiederverwendung bleiben.</translation>
    </message>
    <message>
        <source>There is no scene to download. A search that finds none gives an empty view id: widen its dates and limits, or write the view id of a scene.</source>
        <translation>Es gibt keine Szene herunterzuladen. Eine Suche, die keine findet, gibt eine leere Kennung: Erweitern Sie ihre Daten und Grenzen oder schreiben Sie die Kennung einer Szene.</translation>
    </message>
    <message>
        <source>It looks like S2L2A/35/U/LR/2026/11/3/0; take it from the field view_id of “Search scenes”.</source>
        <translation>Sie sieht aus wie S2L2A/35/U/LR/2026/11/3/0; nehmen Sie sie aus dem Feld view_id von „Szenen suchen“.</translation>
    </message>
    <message>
        <source>Write names of files without folders, separated by commas, or leave it empty.</source>
        <translation>Schreiben Sie Dateinamen ohne Ordner, durch Kommas getrennt, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>It starts with https:// and has no spaces; leave it empty if you have none.</source>
        <translation>Sie beginnt mit https:// und hat keine Leerzeichen; lassen Sie sie leer, wenn Sie keine haben.</translation>
    </message>
</context>
<context>
    <name>DownloadBatch</name>
    <message>
        <source>Download bands for many areas</source>
        <translation>Kanäle für viele Gebiete herunterladen</translation>
    </message>
    <message>
        <source>Downloads bands for many areas and dates, one raster each, with an index.</source>
        <translation>Lädt Kanäle für viele Gebiete und Tage herunter, je ein Raster, mit einem Verzeichnis.</translation>
    </message>
    <message>
        <source>Orders bands from EOSDA API Connect for every feature of a polygon layer, of the scenes in a layer or found by a search, waits within the service&apos;s limits until they are made, and writes one GeoTIFF for each area and scene.

The index is a polygon layer with a line for each result: area_id, view_id, date, cloud, coverage, status, path, error, requests. The status is ready, failed, unconfirmed (sent without an answer: it may have been charged, and only you can order it again), unfinished (the time was over: run this again), no scene, bad area, or planned in a dry run. A feature that cannot be used does not stop the others; the run fails only if nothing came at all.

An order takes about three requests of your plan; a search takes one for every 500 scenes, and areas close together share one. Try a dry run first: it orders nothing and says what all would cost. It does search if no scenes are given, and those searches count.

Nothing is paid twice: a run that was stopped, killed or out of time goes on when it is run again with the same parameters. How to run it unattended: docs/unattended.md on the project&apos;s page.</source>
        <translation>Bestellt bei EOSDA API Connect Kanäle für jedes Objekt eines Polygonlayers, von den Szenen eines Layers oder einer Suche, wartet innerhalb der Grenzen des Dienstes, bis sie gemacht sind, und schreibt ein GeoTIFF je Gebiet und Szene.

Das Verzeichnis ist ein Polygonlayer mit einer Zeile je Ergebnis: area_id, view_id, date, cloud, coverage, status, path, error, requests. Der Status ist ready, failed, unconfirmed (gesendet ohne Antwort: vielleicht berechnet, und nur Sie können es erneut bestellen), unfinished (die Zeit war um: führen Sie es erneut aus), no scene, bad area, oder planned in einem Probelauf. Ein unbrauchbares Objekt hält die anderen nicht auf; der Lauf schlägt nur fehl, wenn gar nichts kam.

Eine Bestellung braucht etwa drei Anfragen Ihres Tarifs; eine Suche eine je 500 Szenen, und nahe Gebiete teilen sich eine. Machen Sie zuerst einen Probelauf: Er bestellt nichts und sagt, was alles kosten würde. Er sucht, wenn keine Szenen gegeben sind, und diese Suchen zählen.

Nichts wird zweimal bezahlt: Ein Lauf, der angehalten oder beendet wurde oder dessen Zeit um war, geht weiter, wenn er mit denselben Parametern wieder gestartet wird. Wie er unbeaufsichtigt läuft: docs/unattended.md auf der Seite des Projekts.</translation>
    </message>
    <message>
        <source>satellite,imagery,scenes,bands,download,batch,bulk,fields,parcels,time series,clip,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos,raster</source>
        <translation>Satellit,Bilder,Szenen,Kanäle,Download,Stapel,Felder,Parzellen,Zeitreihe,zuschneiden,satellite,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos,raster</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. Each feature is an area of its own; one over the area limit takes several orders, whose results are joined.</source>
        <translation>Polygone in beliebigem KBS. Jedes Objekt ist ein eigenes Gebiet; eines über der Flächengrenze braucht mehrere Bestellungen, deren Ergebnisse verbunden werden.</translation>
    </message>
    <message>
        <source>Field that names the areas</source>
        <translation>Feld, das die Gebiete benennt</translation>
    </message>
    <message>
        <source>Its value begins the name of each file and stands in the index. Empty: the feature&apos;s number. Areas of the same name are kept apart all the same.</source>
        <translation>Sein Wert beginnt den Namen jeder Datei und steht im Verzeichnis. Leer: die Nummer des Objekts. Gebiete gleichen Namens bleiben trotzdem getrennt.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Layer or table with a field view_id, such as the result of “Search scenes” (a CSV needs a second column). Fields cloud and date are used if they are there. A scene with a footprint is taken for the areas that it touches, one without for all. Empty: a search with the dataset and the dates below.</source>
        <translation>Layer oder Tabelle mit einem Feld view_id, etwa das Ergebnis von „Szenen suchen“ (eine CSV braucht eine zweite Spalte). Die Felder cloud und date werden verwendet, wenn es sie gibt. Eine Szene mit Footprint wird für die Gebiete genommen, die sie berührt, eine ohne für alle. Leer: eine Suche mit Datensatz und Tagen unten.</translation>
    </message>
    <message>
        <source>Scenes for each area</source>
        <translation>Szenen für jedes Gebiet</translation>
    </message>
    <message>
        <source>Of the scenes within the limits “all”, the one with the least cloud (“clearest”), the newest (“latest”), or the one with the least cloud in each calendar month (“clearest per month”).</source>
        <translation>Von den Szenen innerhalb der Grenzen alle („all“), die mit den wenigsten Wolken („clearest“), die neueste („latest“) oder die mit den wenigsten Wolken in jedem Kalendermonat („clearest per month“).</translation>
    </message>
    <message>
        <source>Dry run: plan and cost only</source>
        <translation>Probelauf: nur Plan und Kosten</translation>
    </message>
    <message>
        <source>Order nothing: write the index with what is planned, and say what it would cost. Without SCENES it searches, which takes a request or more of your plan.</source>
        <translation>Nichts bestellen: das Verzeichnis mit dem Geplanten schreiben und sagen, was es kosten würde. Ohne SCENES sucht er, was eine oder mehrere Anfragen Ihres Tarifs braucht.</translation>
    </message>
    <message>
        <source>Folder for the rasters</source>
        <translation>Ordner für die Raster</translation>
    </message>
    <message>
        <source>Where the GeoTIFFs go, named by area, date, sensor, tile and bands. A raster that lies there already is not ordered again.</source>
        <translation>Wohin die GeoTIFFs kommen, benannt nach Gebiet, Tag, Sensor, Kachel und Kanälen. Ein Raster, das dort schon liegt, wird nicht noch einmal bestellt.</translation>
    </message>
    <message>
        <source>Index of results</source>
        <translation>Verzeichnis der Ergebnisse</translation>
    </message>
    <message>
        <source>Polygon layer in EPSG:4326 with a line for each result: what became of it.</source>
        <translation>Polygonlayer in EPSG:4326 mit einer Zeile je Ergebnis: was daraus wurde.</translation>
    </message>
    <message>
        <source>Results that are ready</source>
        <translation>Fertige Ergebnisse</translation>
    </message>
    <message>
        <source>Results that failed, areas without a result among them</source>
        <translation>Fehlgeschlagene Ergebnisse, darunter Gebiete ohne Ergebnis</translation>
    </message>
    <message>
        <source>Results that will come when this is run again</source>
        <translation>Ergebnisse, die beim nächsten Lauf kommen</translation>
    </message>
    <message>
        <source>Orders sent by this run, or to be sent after a dry run</source>
        <translation>Bestellungen dieses Laufs, oder nach einem Probelauf die zu sendenden</translation>
    </message>
    <message>
        <source>Requests that all results took or will take, and searches</source>
        <translation>Anfragen, die alle Ergebnisse brauchten oder brauchen werden, und Suchen</translation>
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
        <translation>Liste der Downloads öffnen oder schließen</translation>
    </message>
</context>
<context>
    <name>DownloadsPanel</name>
    <message>
        <source>Show on map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Add what is here ({0} of {1})</source>
        <translation>Hinzufügen, was da ist ({0} von {1})</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>No downloads yet. Choose a scene and press Download.</source>
        <translation>Noch keine Downloads. Wählen Sie eine Szene und drücken Sie Herunterladen.</translation>
    </message>
    <message>
        <source>Pause, resume, retry or clear the whole list</source>
        <translation>Die ganze Liste anhalten, fortsetzen, wiederholen oder leeren</translation>
    </message>
    <message>
        <source>Paused: new downloads wait.</source>
        <translation>Angehalten: Neue Downloads warten.</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln download(s) (waits|wait), and so do new ones.</source>
        <translation>
            <numerusform>Angehalten: %Ln Download wartet, und neue auch.</numerusform>
            <numerusform>Angehalten: %Ln Downloads warten, und neue auch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Erneut bestellen</translation>
    </message>
    <message>
        <source>Retry orders again: {cost}. What was not confirmed may already have been charged, and would be charged again.</source>
        <translation>Wiederholen bestellt erneut: {cost}. Was nicht bestätigt wurde, ist vielleicht schon berechnet und würde noch einmal berechnet.</translation>
    </message>
    <message>
        <source>Retry orders again: {cost}.</source>
        <translation>Wiederholen bestellt erneut: {cost}.</translation>
    </message>
</context>
<context>
    <name>DrawButton</name>
    <message>
        <source>Drawn polygon</source>
        <translation>Gezeichnetes Polygon</translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation>Polygon zeichnen</translation>
    </message>
    <message>
        <source>Draw polygon: click the corners, right click or Enter ends, Backspace takes the last corner back. With Shift it is added to the area.</source>
        <translation>Polygon zeichnen: Klicken Sie auf die Ecken, Rechtsklick oder Eingabe beendet, Rücktaste nimmt die letzte Ecke zurück. Mit Umschalt kommt es zum Gebiet hinzu.</translation>
    </message>
    <message>
        <source>Click the corners. Right click or Enter ends, Escape cancels.</source>
        <translation>Klicken Sie auf die Ecken. Rechtsklick oder Eingabe beendet, Escape bricht ab.</translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <translation>Gezeichnetes Rechteck</translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation>Rechteck zeichnen</translation>
    </message>
    <message>
        <source>Draw rectangle: drag, or click two opposite corners. With Shift it is added to the area.</source>
        <translation>Rechteck zeichnen: Ziehen Sie oder klicken Sie auf zwei gegenüberliegende Ecken. Mit Umschalt kommt es zum Gebiet hinzu.</translation>
    </message>
    <message>
        <source>Drag, or click two opposite corners. Escape cancels.</source>
        <translation>Ziehen Sie oder klicken Sie auf zwei gegenüberliegende Ecken. Escape bricht ab.</translation>
    </message>
    <message>
        <source>Freehand area</source>
        <translation>Freihandgebiet</translation>
    </message>
    <message>
        <source>Draw freehand</source>
        <translation>Freihand zeichnen</translation>
    </message>
    <message>
        <source>Draw freehand: hold the left button and draw around the area. With Shift it is added to the area.</source>
        <translation>Freihand zeichnen: Halten Sie die linke Taste und fahren Sie um das Gebiet. Mit Umschalt kommt es zum Gebiet hinzu.</translation>
    </message>
    <message>
        <source>Hold the left button and draw around the area. Escape cancels.</source>
        <translation>Halten Sie die linke Taste und fahren Sie um das Gebiet. Escape bricht ab.</translation>
    </message>
    <message>
        <source>Pick polygon</source>
        <translation>Polygon anklicken</translation>
    </message>
    <message>
        <source>Pick polygon: click a polygon that is on the map. With Shift it is added to the area.</source>
        <translation>Polygon anklicken: Klicken Sie auf ein Polygon der Karte. Mit Umschalt kommt es zum Gebiet hinzu.</translation>
    </message>
    <message>
        <source>Click a polygon on the map. Escape cancels.</source>
        <translation>Klicken Sie auf ein Polygon der Karte. Escape bricht ab.</translation>
    </message>
</context>
<context>
    <name>DrawFreehandTool</name>
    <message>
        <source>Hold the left button and draw around the area.</source>
        <translation>Halten Sie die linke Taste und fahren Sie um das Gebiet.</translation>
    </message>
</context>
<context>
    <name>DrawPolygonTool</name>
    <message>
        <source>An area needs three corners or more: click on the map.</source>
        <translation>Ein Gebiet braucht mindestens drei Ecken: Klicken Sie auf die Karte.</translation>
    </message>
</context>
<context>
    <name>DrawRectangleTool</name>
    <message>
        <source>The rectangle has no width or height: click another corner.</source>
        <translation>Das Rechteck hat keine Breite oder Höhe: Klicken Sie auf eine andere Ecke.</translation>
    </message>
</context>
<context>
    <name>EosdaAlgorithm</name>
    <message>
        <source>Satellite scenes</source>
        <translation>Satellitenszenen</translation>
    </message>
    <message>
        <source>Write each band once, separated by commas, for example B04,B03,B02.</source>
        <translation>Schreiben Sie jeden Kanal einmal, durch Kommas getrennt, zum Beispiel B04,B03,B02.</translation>
    </message>
    <message>
        <source>{parameter}: the sensor of this scene is not known, nor which of its bands make an index. Order its bands, and compute with “Index of bands”.</source>
        <translation>{parameter}: Der Sensor dieser Szene ist nicht bekannt, auch nicht, welche seiner Kanäle einen Index ergeben. Bestellen Sie ihre Kanäle und rechnen Sie mit „Index aus Kanälen“.</translation>
    </message>
    <message>
        <source>{parameter}: the GDAL of this QGIS is too old to write a cloud-optimised GeoTIFF. Leave it out, or use a newer QGIS.</source>
        <translation>{parameter}: Das GDAL dieses QGIS ist zu alt, um ein Cloud-optimiertes GeoTIFF zu schreiben. Lassen Sie es weg oder verwenden Sie ein neueres QGIS.</translation>
    </message>
    <message>
        <source>{parameter}: the layer has a field view_id, so it holds footprints of scenes and not your area. A footprint is some 12,000 km², which takes dozens of orders. Choose the layer of your area. To order whole footprints all the same, save the layer without that field.</source>
        <translation>{parameter}: Der Layer hat ein Feld view_id, enthält also Footprints von Szenen und nicht Ihr Gebiet. Ein Footprint hat etwa 12.000 km², was Dutzende Bestellungen braucht. Wählen Sie den Layer Ihres Gebiets. Um trotzdem ganze Footprints zu bestellen, speichern Sie den Layer ohne dieses Feld.</translation>
    </message>
    <message>
        <source>Area of interest: {area} km², parts: {parts}, vertices: {count}.</source>
        <translation>Interessengebiet: {area} km², Teile: {parts}, Stützpunkte: {count}.</translation>
    </message>
    <message>
        <source>{parameter}: the layer has no field “{name}”. Its fields are: {fields}.</source>
        <translation>{parameter}: Der Layer hat kein Feld „{name}“. Seine Felder sind: {fields}.</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>Interessengebiet</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Names of the bands, separated by commas, in the sequence they are to have in the raster. B04,B03,B02 is true colour for Sentinel-2. With an index its bands are ordered, and this may be empty.</source>
        <translation>Namen der Kanäle, durch Kommas getrennt, in der Reihenfolge, die sie im Raster haben sollen. B04,B03,B02 sind Echtfarben für Sentinel-2. Bei einem Index werden dessen Kanäle bestellt, und dies darf leer sein.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Write this index of the scene instead of its bands (“none”): Float32 with the nodata value -9999, on the grid of the coarsest band. The bands that it needs are ordered.</source>
        <translation>Diesen Index der Szene statt ihrer Kanäle („none“) schreiben: Float32 mit dem Nodata-Wert -9999, auf dem Gitter des gröbsten Kanals. Die nötigen Kanäle werden bestellt.</translation>
    </message>
    <message>
        <source>Mask clouds</source>
        <translation>Wolken maskieren</translation>
    </message>
    <message>
        <source>Order the band that tells of clouds as well, SCL of Sentinel-2 L2A or BQA of Landsat 8 and 9, and make cloud, cloud shadow and cirrus nodata in the result. The files as delivered are left as they are.</source>
        <translation>Auch den Kanal bestellen, der Wolken kennzeichnet, SCL von Sentinel-2 L2A oder BQA von Landsat 8 und 9, und Wolken, Wolkenschatten und Zirrus im Ergebnis zu Nodata machen. Die Dateien bleiben wie geliefert.</translation>
    </message>
    <message>
        <source>Bands of one resolution in one file</source>
        <translation>Kanäle gleicher Auflösung in einer Datei</translation>
    </message>
    <message>
        <source>Ask the service to deliver bands of the same resolution in one file. The raster is the same either way; only the delivered files differ.</source>
        <translation>Den Dienst bitten, Kanäle gleicher Auflösung in einer Datei zu liefern. Das Raster ist so oder so dasselbe; nur die gelieferten Dateien unterscheiden sich.</translation>
    </message>
    <message>
        <source>Cloud-optimised GeoTIFF</source>
        <translation>Cloud-optimiertes GeoTIFF</translation>
    </message>
    <message>
        <source>Write the raster so that programs can read parts of it over the internet: in tiles, with overviews, in the order that a Cloud-Optimised GeoTIFF has. Pixels, bands and nodata are the same.</source>
        <translation>Das Raster so schreiben, dass Programme Teile davon über das Internet lesen können: in Kacheln, mit Übersichten, in der Reihenfolge eines Cloud-Optimised GeoTIFF. Pixel, Kanäle und Nodata sind dieselben.</translation>
    </message>
    <message>
        <source>Time limit in minutes</source>
        <translation>Zeitgrenze in Minuten</translation>
    </message>
    <message>
        <source>How long to wait for the service. When the time is over no more is ordered, and what has been ordered is kept: run it again to go on.</source>
        <translation>Wie lange auf den Dienst gewartet wird. Danach wird nichts mehr bestellt, und was bestellt wurde, bleibt erhalten: Führen Sie es erneut aus, um fortzufahren.</translation>
    </message>
    <message>
        <source>Orders at most</source>
        <translation>Höchstens so viele Bestellungen</translation>
    </message>
    <message>
        <source>A run that would send more orders than this sends none, and says what it would have cost. An order takes about three requests.</source>
        <translation>Ein Lauf, der mehr Bestellungen senden würde, sendet keine und sagt, was es gekostet hätte. Eine Bestellung braucht etwa drei Anfragen.</translation>
    </message>
    <message>
        <source>Authentication with the API key</source>
        <translation>Authentifizierung mit dem API-Schlüssel</translation>
    </message>
    <message>
        <source>QGIS authentication configuration that holds the key of EOSDA API Connect: Basic with the key as the password, or API Header with x-api-key. Empty: the one chosen in Settings &gt; Options &gt; EOSDA Imagery, else the environment variable EOSDA_API_KEY.</source>
        <translation>Authentifizierungskonfiguration von QGIS mit dem Schlüssel von EOSDA API Connect: Basic mit dem Schlüssel als Passwort, oder API Header mit x-api-key. Leer: die unter Einstellungen &gt; Optionen &gt; EOSDA Imagery gewählte, sonst die Umgebungsvariable EOSDA_API_KEY.</translation>
    </message>
</context>
<context>
    <name>EosdaChartDock</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the chart as a picture, or its figures as CSV</source>
        <translation>Diagramm als Bild oder seine Zahlen als CSV speichern</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Zeichnung (SVG)…</translation>
    </message>
    <message>
        <source>Figures (CSV)…</source>
        <translation>Zahlen (CSV)…</translation>
    </message>
    <message>
        <source>Keep as table</source>
        <translation>Als Tabelle behalten</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Alle Tage zeigen</translation>
    </message>
    <message>
        <source>Add the figures to the project as a table</source>
        <translation>Die Zahlen dem Projekt als Tabelle hinzufügen</translation>
    </message>
    <message>
        <source>EOSDA Imagery: Season of {0}</source>
        <translation>EOSDA Imagery: Saison von {0}</translation>
    </message>
    <message>
        <source>EOSDA Imagery: Season</source>
        <translation>EOSDA Imagery: Saison</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} kann nicht geschrieben werden: {reason}.</translation>
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
        <translation>Zeichnen oder wählen Sie zuerst ein Gebiet.</translation>
    </message>
    <message>
        <source>Choose at least one sensor.</source>
        <translation>Wählen Sie mindestens einen Sensor.</translation>
    </message>
    <message>
        <source>Choose an index in the menu of this button first.</source>
        <translation>Wählen Sie zuerst einen Index im Menü dieser Schaltfläche.</translation>
    </message>
    <message>
        <source>Search, then choose a scene.</source>
        <translation>Suchen Sie und wählen Sie dann eine Szene.</translation>
    </message>
    <message>
        <source>Choose at least one band.</source>
        <translation>Wählen Sie mindestens einen Kanal.</translation>
    </message>
    <message>
        <source>Choose a preset that all sensors chosen have, or days of one sensor.</source>
        <translation>Wählen Sie eine Vorgabe, die alle gewählten Sensoren haben, oder Tage eines Sensors.</translation>
    </message>
    <message>
        <source>Area of a layer</source>
        <translation>Gebiet eines Layers</translation>
    </message>
</context>
<context>
    <name>EosdaImageryPlugin</name>
    <message>
        <source>Search Imagery</source>
        <translation>Bilder suchen</translation>
    </message>
    <message>
        <source>EOSDA Imagery: find satellite scenes over your area and download them</source>
        <translation>EOSDA Imagery: Satellitenszenen über Ihrem Gebiet finden und herunterladen</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>EosdaProvider</name>
    <message>
        <source>EOSDA Imagery: satellite scenes of EOSDA API Connect</source>
        <translation>EOSDA Imagery: Satellitenszenen von EOSDA API Connect</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>An export is under way. Wait for its end, or cancel it in QGIS&apos;s list of tasks, then export these.</source>
        <translation>Ein Export läuft gerade. Warten Sie sein Ende ab oder brechen Sie ihn in der Aufgabenliste von QGIS ab, und exportieren Sie dann diese.</translation>
    </message>
    <message>
        <source>Export of downloads</source>
        <translation>Export von Downloads</translation>
    </message>
    <message>
        <source>Export to a new folder in</source>
        <translation>Export in einen neuen Ordner in</translation>
    </message>
    <message>
        <source>EOSDA Imagery {day} {choice}</source>
        <translation>EOSDA Imagery {day} {choice}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln file(s) with a STAC catalogue to {folder}.</source>
        <translation>
            <numerusform>%Ln Datei mit einem STAC-Katalog nach {folder} exportiert.</numerusform>
            <numerusform>%Ln Dateien mit einem STAC-Katalog nach {folder} exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {folder}, but some downloads could not be read and are not in it: {count}. The first reason: {reason}</source>
        <translation>Nach {folder} exportiert; einige Downloads konnten nicht gelesen werden und fehlen darin: {count}. Der erste Grund: {reason}</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing of it was kept.</source>
        <translation>Der Export wurde abgebrochen. Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>The export failed and nothing of it was kept. {reason}</source>
        <translation>Der Export ist fehlgeschlagen, nichts davon wurde behalten. {reason}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Filter the scenes by text</source>
        <translation>Szenen nach Text filtern</translation>
    </message>
    <message>
        <source>Part of the date, scene id, tile or satellite</source>
        <translation>Teil von Datum, Szenenkennung, Kachel oder Satellit</translation>
    </message>
</context>
<context>
    <name>Footprints</name>
    <message>
        <source>Chosen scene</source>
        <translation>Gewählte Szene</translation>
    </message>
    <message>
        <source>Covers all</source>
        <translation>Deckt alles</translation>
    </message>
    <message>
        <source>Covers at least half</source>
        <translation>Deckt mindestens die Hälfte</translation>
    </message>
    <message>
        <source>Covers less</source>
        <translation>Deckt weniger</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Options: key, folder, plan and limits</source>
        <translation>Optionen: Schlüssel, Ordner, Tarif und Grenzen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Guide, at the page about what you are at (F1)</source>
        <translation>Anleitung, auf der Seite zu dem, woran Sie sind (F1)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>EOSDA Imagery Help</source>
        <translation>Hilfe zu EOSDA Imagery</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>IndexBox</name>
    <message>
        <source>Indices</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>Offset of Sentinel-2&apos;s values</source>
        <translation>Versatz der Werte von Sentinel-2</translation>
    </message>
    <message>
        <source>Take values as they are delivered</source>
        <translation>Werte nehmen, wie sie geliefert werden</translation>
    </message>
    <message>
        <source>Subtract 1000 from scenes of baseline 04.00 and later</source>
        <translation>1000 abziehen bei Szenen ab Baseline 04.00</translation>
    </message>
    <message>
        <source>Subtract 1000 from every scene</source>
        <translation>1000 abziehen bei jeder Szene</translation>
    </message>
    <message>
        <source>Since January 2022 (processing baseline 04.00) ESA&apos;s values are 1000 too high. Whether EOSDA takes that off is not documented: compare with its own NDVI.</source>
        <translation>Seit Januar 2022 (Processing Baseline 04.00) sind die Werte der ESA um 1000 zu hoch. Ob EOSDA das abzieht, ist nicht dokumentiert: Vergleichen Sie mit dessen eigenem NDVI.</translation>
    </message>
    <message>
        <source>If the offset is left in, a high index comes out too low. Each layer&apos;s metadata say what was done; layers that are on the map stay as they are.</source>
        <translation>Bleibt der Versatz in den Werten, wird ein hoher Index zu niedrig. Die Metadaten jedes Layers sagen, was getan wurde; Layer auf der Karte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Sentinel-2 values</source>
        <translation>Werte von Sentinel-2</translation>
    </message>
</context>
<context>
    <name>IndexRaster</name>
    <message>
        <source>Index of bands</source>
        <translation>Index aus Kanälen</translation>
    </message>
    <message>
        <source>Computes NDVI or another index of bands that you have.</source>
        <translation>Berechnet den NDVI oder einen anderen Index aus Kanälen, die Sie haben.</translation>
    </message>
    <message>
        <source>Computes a spectral index, such as NDVI, of bands that have been downloaded from EOSDA API Connect. It makes no request and needs no key.

The bands are known by their names, as “Download bands” writes them, or by the names of the files. Bands of different resolution are put on the grid of the coarsest one, by area average.

The result is Float32 with the nodata value -9999. Its metadata name the formula, the bands, and the scale and offset that were applied.

The indices:</source>
        <translation>Berechnet einen Spektralindex, etwa den NDVI, aus Kanälen, die von EOSDA API Connect heruntergeladen wurden. Es macht keine Anfrage und braucht keinen Schlüssel.

Die Kanäle werden an ihren Namen erkannt, wie „Kanäle herunterladen“ sie schreibt, oder an den Namen der Dateien. Kanäle verschiedener Auflösung kommen durch Flächenmittel auf das Gitter des gröbsten.

Das Ergebnis ist Float32 mit dem Nodata-Wert -9999. Seine Metadaten nennen die Formel, die Kanäle sowie Maßstab und Versatz, die angewandt wurden.

Die Indizes:</translation>
    </message>
    <message>
        <source>satellite,ndvi,ndre,ndmi,ndwi,evi,savi,msavi,gci,nbr,vegetation,index,eosda</source>
        <translation>Satellit,Vegetation,Index,satellite,ndvi,ndre,ndmi,ndwi,evi,savi,msavi,gci,nbr,eosda</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>A raster whose bands carry their names. In scripts also a folder of files as they were delivered.</source>
        <translation>Ein Raster, dessen Kanäle ihre Namen tragen. In Skripten auch ein Ordner mit Dateien, wie sie geliefert wurden.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Which index to compute; “none” for an expression of your own.</source>
        <translation>Welcher Index berechnet wird; „none“ für einen eigenen Ausdruck.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>An expression of your own instead of the index: names of bands, numbers, + - * /, sqrt and parentheses, for example (B08 - B05) / (B08 + B05).</source>
        <translation>Ein eigener Ausdruck anstelle des Index: Namen von Kanälen, Zahlen, + - * /, sqrt und Klammern, zum Beispiel (B08 - B05) / (B08 + B05).</translation>
    </message>
    <message>
        <source>Mask clouds</source>
        <translation>Wolken maskieren</translation>
    </message>
    <message>
        <source>Leave out what the band SCL (Sentinel-2) or BQA (Landsat) calls cloud, cloud shadow or cirrus. That band has to be among the bands.</source>
        <translation>Auslassen, was der Kanal SCL (Sentinel-2) oder BQA (Landsat) Wolken, Wolkenschatten oder Zirrus nennt. Dieser Kanal muss unter den Kanälen sein.</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>The sensor of the bands. “auto” knows it by the names of Sentinel-2&apos;s bands; for Landsat, MODIS, NAIP and CBERS choose it.</source>
        <translation>Der Sensor der Kanäle. „auto“ erkennt ihn an den Namen der Kanäle von Sentinel-2; für Landsat, MODIS, NAIP und CBERS wählen Sie ihn.</translation>
    </message>
    <message>
        <source>The raster to write: GeoTIFF (.tif).</source>
        <translation>Das zu schreibende Raster: GeoTIFF (.tif).</translation>
    </message>
    <message>
        <source>{input}: there is no raster in {folder}.</source>
        <translation>{input}: In {folder} ist kein Raster.</translation>
    </message>
    <message>
        <source>Choose an index, or write an expression.</source>
        <translation>Wählen Sie einen Index oder schreiben Sie einen Ausdruck.</translation>
    </message>
    <message>
        <source>{output}: an index is written as a GeoTIFF. Choose a file that ends in .tif.</source>
        <translation>{output}: Ein Index wird als GeoTIFF geschrieben. Wählen Sie eine Datei, die auf .tif endet.</translation>
    </message>
    <message>
        <source>“{layer}” is no raster file: save it as one first.</source>
        <translation>„{layer}“ ist keine Rasterdatei: Speichern Sie ihn zuerst als eine.</translation>
    </message>
    <message>
        <source>The clouds cannot be masked: there is neither a band SCL nor BQA. Add it to the bands, or leave out “Mask clouds”.</source>
        <translation>Die Wolken können nicht maskiert werden: Es gibt weder einen Kanal SCL noch BQA. Fügen Sie ihn zu den Kanälen hinzu oder lassen Sie „Wolken maskieren“ weg.</translation>
    </message>
    <message>
        <source>The names of the bands do not tell their sensor: choose it.</source>
        <translation>Die Namen der Kanäle verraten ihren Sensor nicht: Wählen Sie ihn.</translation>
    </message>
    <message>
        <source>{index} needs the bands {needed}; {missing} is not there.</source>
        <translation>{index} braucht die Kanäle {needed}; {missing} ist nicht da.</translation>
    </message>
    <message>
        <source>{index} needs reflectance, and the file does not say by which scale its values become that. Choose NDVI, or write an expression with the scale in it.</source>
        <translation>{index} braucht Reflexionswerte, und die Datei sagt nicht, mit welchem Maßstab ihre Werte dazu werden. Wählen Sie NDVI oder schreiben Sie einen Ausdruck, der den Maßstab enthält.</translation>
    </message>
    <message>
        <source>Formula: {formula}</source>
        <translation>Formel: {formula}</translation>
    </message>
    <message>
        <source>Averaged onto the grid of the coarsest band: {bands}.</source>
        <translation>Auf das Gitter des gröbsten Kanals gemittelt: {bands}.</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Which API key is in use; change or forget it</source>
        <translation>Welcher API-Schlüssel in Gebrauch ist; ändern oder vergessen</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation>Schlüssel ändern…</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
</context>
<context>
    <name>KeyChecker</name>
    <message>
        <source>EOSDA Imagery: check the key</source>
        <translation>EOSDA Imagery: Schlüssel prüfen</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The key of this session is in use; it is not saved.</source>
        <translation>Der Schlüssel dieser Sitzung ist in Gebrauch; er ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The key saved in QGIS&apos;s authentication database is in use.</source>
        <translation>Der in der Authentifizierungsdatenbank von QGIS gespeicherte Schlüssel ist in Gebrauch.</translation>
    </message>
    <message>
        <source>The key of the environment variable {0} is in use.</source>
        <translation>Der Schlüssel der Umgebungsvariable {0} ist in Gebrauch.</translation>
    </message>
    <message>
        <source>No key is set.</source>
        <translation>Es ist kein Schlüssel gesetzt.</translation>
    </message>
    <message>
        <source>Paste your key first.</source>
        <translation>Fügen Sie zuerst Ihren Schlüssel ein.</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks. Paste only the key.</source>
        <translation>Ein Schlüssel hat keine Leerzeichen oder Zeilenumbrüche. Fügen Sie nur den Schlüssel ein.</translation>
    </message>
    <message>
        <source>The key holds characters that no key has. Copy it again.</source>
        <translation>Der Schlüssel enthält Zeichen, die kein Schlüssel hat. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Enter your EOSDA API key; one request checks it. {0}</source>
        <translation>Geben Sie Ihren API-Schlüssel von EOSDA ein; eine Anfrage prüft ihn. {0}</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Schlüssel holen</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Paste your key here</source>
        <translation>Schlüssel hier einfügen</translation>
    </message>
    <message>
        <source>Save in QGIS</source>
        <translation>In QGIS speichern</translation>
    </message>
    <message>
        <source>Keeps the key encrypted in QGIS&apos;s authentication database</source>
        <translation>Bewahrt den Schlüssel verschlüsselt in der Authentifizierungsdatenbank von QGIS</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>Forgets the key when QGIS is closed</source>
        <translation>Vergisst den Schlüssel, wenn QGIS geschlossen wird</translation>
    </message>
    <message>
        <source>Leave the key as it is</source>
        <translation>Schlüssel lassen, wie er ist</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Takes the key in use out of QGIS; what waits for it goes on with the next one</source>
        <translation>Nimmt den Schlüssel aus QGIS; was auf ihn wartet, geht mit dem nächsten weiter</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>Schlüssel wird geprüft…</translation>
    </message>
    <message>
        <source>The key is not accepted: {0}</source>
        <translation>Der Schlüssel wird nicht angenommen: {0}</translation>
    </message>
    <message>
        <source>It could not be checked: {0}</source>
        <translation>Er konnte nicht geprüft werden: {0}</translation>
    </message>
    <message>
        <source>The key is saved in QGIS&apos;s authentication database.</source>
        <translation>Der Schlüssel ist in der Authentifizierungsdatenbank von QGIS gespeichert.</translation>
    </message>
    <message>
        <source>The key is used for this session only.</source>
        <translation>Der Schlüssel wird nur für diese Sitzung verwendet.</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication database stayed locked: the key is used for this session only.</source>
        <translation>Die Authentifizierungsdatenbank von QGIS blieb gesperrt: Der Schlüssel wird nur für diese Sitzung verwendet.</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Same Contrast for All of the Group</source>
        <translation>Gleicher Kontrast für die ganze Gruppe</translation>
    </message>
    <message>
        <source>Download Again</source>
        <translation>Erneut herunterladen</translation>
    </message>
    <message>
        <source>Same Area with Other Dates…</source>
        <translation>Gleiches Gebiet mit anderen Tagen…</translation>
    </message>
    <message>
        <source>Change between Two Dates</source>
        <translation>Änderung zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>Show Scene Details</source>
        <translation>Einzelheiten der Szene zeigen</translation>
    </message>
    <message>
        <source>Copy as qgis_process Command</source>
        <translation>Als qgis_process-Befehl kopieren</translation>
    </message>
    <message>
        <source>This layer does not say what it was made of.</source>
        <translation>Bei diesem Layer ist nicht vermerkt, woraus er entstand.</translation>
    </message>
    <message>
        <source>The command is copied. It takes the key from the options or from EOSDA_API_KEY, and writes to the folder it is run in.</source>
        <translation>Der Befehl ist kopiert. Er nimmt den Schlüssel aus den Optionen oder aus EOSDA_API_KEY und schreibt in den Ordner, in dem er läuft.</translation>
    </message>
</context>
<context>
    <name>LayerPlacer</name>
    <message>
        <source>EOSDA Imagery: prepare {0}</source>
        <translation>EOSDA Imagery: {0} vorbereiten</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>{0}, {1} not computed</source>
        <translation>{0}, {1} nicht berechnet</translation>
    </message>
    <message>
        <source>{0}, without {1}</source>
        <translation>{0}, ohne {1}</translation>
    </message>
    <message>
        <source>{0} change {1} → {2}</source>
        <translation>{0}: Änderung {1} → {2}</translation>
    </message>
</context>
<context>
    <name>LiveTiles</name>
    <message>
        <source>Live tiles cannot be shown: {0} {1}</source>
        <translation>Live-Kacheln können nicht gezeigt werden: {0} {1}</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message numerus="yes">
        <source>Layers of live tiles in this project that were not made here: {layers}. They stay empty until you load them. Each screen costs about %Ln request(s) of your key.</source>
        <translation>
            <numerusform>Layer mit Live-Kacheln in diesem Projekt, die nicht hier angelegt wurden: {layers}. Sie bleiben leer, bis Sie sie laden. Jede Ansicht kostet etwa %Ln Anfrage Ihres Schlüssels.</numerusform>
            <numerusform>Layer mit Live-Kacheln in diesem Projekt, die nicht hier angelegt wurden: {layers}. Sie bleiben leer, bis Sie sie laden. Jede Ansicht kostet etwa %Ln Anfragen Ihres Schlüssels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load Tiles</source>
        <translation>Kacheln laden</translation>
    </message>
    <message>
        <source>Live tiles cannot be loaded. {0}</source>
        <translation>Live-Kacheln können nicht geladen werden. {0}</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Protokoll öffnen</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Prepare the orders</source>
        <translation>Bestellungen vorbereiten</translation>
    </message>
</context>
<context>
    <name>MapOutlines</name>
    <message>
        <source>Draw footprints</source>
        <translation>Footprints zeichnen</translation>
    </message>
</context>
<context>
    <name>MaskCloudsAction</name>
    <message>
        <source>Mask clouds</source>
        <translation>Wolken maskieren</translation>
    </message>
    <message>
        <source>Choose an index first: bands are shown as they are delivered.</source>
        <translation>Wählen Sie zuerst einen Index: Kanäle werden gezeigt, wie sie geliefert sind.</translation>
    </message>
    <message>
        <source>{0} has no band that tells of clouds.</source>
        <translation>{0} hat keinen Kanal, der Wolken kennzeichnet.</translation>
    </message>
    <message>
        <source>Orders the band {0} too, and leaves cloud, cloud shadow and cirrus out of the index. The files as delivered keep them.</source>
        <translation>Bestellt auch den Kanal {0} und lässt Wolken, Wolkenschatten und Zirrus aus dem Index. Die Dateien behalten sie, wie geliefert.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Searches Sentinel-2 Level-2A scenes over an area, takes the one with the least cloud, downloads the bands of the vegetation index NDVI = (B08 - B04) / (B08 + B04) and computes it. The layer has the colours of NDVI over their fixed range, and the date of the scene.

It takes one request for the search and about three for the order. Run again with the same values it pays for nothing twice.

Whether the offset that ESA&apos;s values have since processing baseline 04.00 is taken off is set in Settings &gt; Options &gt; EOSDA Imagery; the layer&apos;s metadata say what was done.

For another index or sensor open the file models/ndvi_of_the_clearest_day.model3 of the plugin in the model designer and save it as a model of your own.</source>
        <translation>Sucht Szenen von Sentinel-2 Level-2A über einem Gebiet, nimmt die mit den wenigsten Wolken, lädt die Kanäle des Vegetationsindex NDVI = (B08 - B04) / (B08 + B04) herunter und berechnet ihn. Der Layer hat die Farben des NDVI über ihren festen Bereich und das Datum der Szene.

Es braucht eine Anfrage für die Suche und etwa drei für die Bestellung. Mit denselben Werten erneut ausgeführt, bezahlt es nichts zweimal.

Ob der Versatz, den die Werte der ESA seit Processing Baseline 04.00 haben, abgezogen wird, steht unter Einstellungen &gt; Optionen &gt; EOSDA Imagery; die Metadaten des Layers sagen, was getan wurde.

Für einen anderen Index oder Sensor öffnen Sie die Datei models/ndvi_of_the_clearest_day.model3 der Erweiterung in der Grafischen Modellierung und speichern sie als eigenes Modell.</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. All features together are the area.</source>
        <translation>Polygone in beliebigem KBS. Alle Objekte zusammen sind das Gebiet.</translation>
    </message>
    <message>
        <source>QGIS authentication configuration that holds the key. Empty: the one chosen in Settings &gt; Options &gt; EOSDA Imagery, else the environment variable EOSDA_API_KEY.</source>
        <translation>Authentifizierungskonfiguration von QGIS mit dem Schlüssel. Leer: die unter Einstellungen &gt; Optionen &gt; EOSDA Imagery gewählte, sonst die Umgebungsvariable EOSDA_API_KEY.</translation>
    </message>
    <message>
        <source>Last day of acquisition, included. Empty: today.</source>
        <translation>Letzter Aufnahmetag, eingeschlossen. Leer: heute.</translation>
    </message>
    <message>
        <source>Leave out what the scene&apos;s own classification calls cloud, cloud shadow or cirrus; its band SCL is ordered with the others.</source>
        <translation>Auslassen, was die eigene Klassifizierung der Szene Wolken, Wolkenschatten oder Zirrus nennt; ihr Kanal SCL wird mitbestellt.</translation>
    </message>
    <message>
        <source>Cloud cover of the whole scene.</source>
        <translation>Bewölkung der ganzen Szene.</translation>
    </message>
    <message>
        <source>Share of the area that the scene has to cover.</source>
        <translation>Anteil des Gebiets, den die Szene decken muss.</translation>
    </message>
    <message>
        <source>First day of acquisition, included. Empty: three months before the last day.</source>
        <translation>Erster Aufnahmetag, eingeschlossen. Leer: drei Monate vor dem letzten.</translation>
    </message>
    <message>
        <source>The index, from -1 to 1, on the grid of the scene; -9999 where there is no data.</source>
        <translation>Der Index, von -1 bis 1, auf dem Gitter der Szene; -9999, wo keine Daten sind.</translation>
    </message>
    <message>
        <source>Sample models</source>
        <translation>Beispielmodelle</translation>
    </message>
    <message>
        <source>NDVI of the clearest day</source>
        <translation>NDVI des klarsten Tages</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>Interessengebiet</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Last day (empty: today)</source>
        <translation>Letzter Tag (leer: heute)</translation>
    </message>
    <message>
        <source>Mask clouds</source>
        <translation>Wolken maskieren</translation>
    </message>
    <message>
        <source>Cloud at most (%)</source>
        <translation>Höchstens so viele Wolken (%)</translation>
    </message>
    <message>
        <source>Covers at least (%)</source>
        <translation>Deckt mindestens (%)</translation>
    </message>
    <message>
        <source>First day (empty: three months before)</source>
        <translation>Erster Tag (leer: drei Monate davor)</translation>
    </message>
    <message>
        <source>NDVI</source>
        <translation>NDVI</translation>
    </message>
    <message>
        <source>Asks EOSDA API Connect for the NDVI of each field on each day of Sentinel-2 Level-2A, and joins the table to the fields: a feature for each field and day, with the average, the median and what a tenth of the field lies below and above.

It takes one order a field for up to a year, about three requests. Run again with the same values it pays for nothing twice.

For another index or sensor open the file models/season_of_my_fields.model3 of the plugin in the model designer and save it as a model of your own.</source>
        <translation>Fragt EOSDA API Connect nach dem NDVI jedes Feldes an jedem Tag von Sentinel-2 Level-2A und verknüpft die Tabelle mit den Feldern: ein Objekt je Feld und Tag, mit Mittelwert, Median und den Werten, unter und über denen ein Zehntel des Feldes liegt.

Das kostet eine Bestellung je Feld für bis zu ein Jahr, etwa drei Anfragen. Mit denselben Werten noch einmal gestartet, bezahlt es nichts doppelt.

Für einen anderen Index oder Sensor öffnen Sie die Datei models/season_of_my_fields.model3 der Erweiterung in der Grafischen Modellierung und speichern sie als eigenes Modell.</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. Each feature is a field.</source>
        <translation>Polygone, in beliebigem KBS. Jedes Objekt ist ein Feld.</translation>
    </message>
    <message>
        <source>Its values name the fields; no two of them should have the same.</source>
        <translation>Seine Werte benennen die Felder; keine zwei sollten den gleichen haben.</translation>
    </message>
    <message>
        <source>Days with more cloud over a field itself are left out for that field.</source>
        <translation>Tage mit mehr Wolken über einem Feld selbst werden für dieses Feld ausgelassen.</translation>
    </message>
    <message>
        <source>The fields, once for each day with a value.</source>
        <translation>Die Felder, einmal für jeden Tag mit einem Wert.</translation>
    </message>
    <message>
        <source>A page with the chart of all fields.</source>
        <translation>Eine Seite mit dem Diagramm aller Felder.</translation>
    </message>
    <message>
        <source>Season of my fields</source>
        <translation>Saison meiner Felder</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Field that names them</source>
        <translation>Attribut mit den Namen der Felder</translation>
    </message>
    <message>
        <source>Cloud over a field at most (%)</source>
        <translation>Wolken über einem Feld höchstens (%)</translation>
    </message>
    <message>
        <source>Season of the fields</source>
        <translation>Saison der Felder</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>OptionsWidget</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Schlüssel holen</translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation>Schlüssel ändern…</translation>
    </message>
    <message>
        <source>Enters another key; one request checks it, and it is used at once</source>
        <translation>Gibt einen anderen Schlüssel ein; eine Anfrage prüft ihn, und er gilt sofort</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Makes one request, which may count</source>
        <translation>Macht eine Anfrage, die zählen kann</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Takes the key in use out of QGIS at once, without waiting for OK</source>
        <translation>Nimmt den Schlüssel sofort aus QGIS, ohne auf OK zu warten</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Ordner für Downloads</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>The list is cleared when QGIS starts. Files stay, and nothing is paid twice.</source>
        <translation>Die Liste wird beim Start von QGIS geleert. Dateien bleiben, und nichts wird zweimal bezahlt.</translation>
    </message>
    <message>
        <source>Cloud-optimised GeoTIFFs</source>
        <translation>Cloud-optimierte GeoTIFFs</translation>
    </message>
    <message>
        <source>For indices, and as the default of the algorithms: programs can read parts of them over the internet. Files stay as the service delivers them.</source>
        <translation>Für Indizes und als Vorgabe der Algorithmen: Programme können Teile davon über das Internet lesen. Dateien bleiben, wie der Dienst sie liefert.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Clear finished from the list after</source>
        <translation>Fertige aus der Liste entfernen nach</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Ihr Tarif</translation>
    </message>
    <message>
        <source>Only shown beside what is used, never enforced</source>
        <translation>Wird nur neben dem Verbrauch gezeigt, nie erzwungen</translation>
    </message>
    <message>
        <source>Period in which the requests are counted</source>
        <translation>Zeitraum, in dem die Anfragen gezählt werden</translation>
    </message>
    <message>
        <source>in all, as in a trial</source>
        <translation>insgesamt (Testzugang)</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Authentication configuration</source>
        <translation>Authentifizierungskonfiguration</translation>
    </message>
    <message>
        <source>Basic: the password is the key. API Header (QGIS 3.24 or newer): the header x-api-key.</source>
        <translation>Basic: Das Passwort ist der Schlüssel. API Header (QGIS 3.24 oder neuer): der Header x-api-key.</translation>
    </message>
    <message>
        <source>How often EOSDA is asked whether an order is done; each time counts as a request</source>
        <translation>Wie oft EOSDA gefragt wird, ob eine Bestellung fertig ist; jedes Mal zählt als Anfrage</translation>
    </message>
    <message>
        <source> km²</source>
        <translation> km²</translation>
    </message>
    <message>
        <source>A larger area is cut into several orders</source>
        <translation>Ein größeres Gebiet wird in mehrere Bestellungen geteilt</translation>
    </message>
    <message>
        <source>Key from QGIS&apos;s authentication</source>
        <translation>Schlüssel aus der Authentifizierung von QGIS</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <source>Status requests a minute</source>
        <translation>Statusanfragen je Minute</translation>
    </message>
    <message>
        <source>Orders a minute</source>
        <translation>Bestellungen je Minute</translation>
    </message>
    <message>
        <source>Largest area of an order</source>
        <translation>Größte Fläche einer Bestellung</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the full path of the folder.</source>
        <translation>Geben Sie den vollständigen Pfad des Ordners ein.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Das ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>It could not be checked: {0}</source>
        <translation>Er konnte nicht geprüft werden: {0}</translation>
    </message>
    <message>
        <source>The key is accepted.</source>
        <translation>Der Schlüssel wird angenommen.</translation>
    </message>
    <message>
        <source>The key is not accepted: {0}</source>
        <translation>Der Schlüssel wird nicht angenommen: {0}</translation>
    </message>
</context>
<context>
    <name>OrderBar</name>
    <message>
        <source>Order again…</source>
        <translation>Erneut bestellen…</translation>
    </message>
    <message>
        <source>Orders all of it again, also what is here; the files that are here stay</source>
        <translation>Bestellt alles noch einmal, auch was da ist; die Dateien, die da sind, bleiben</translation>
    </message>
    <message>
        <source>Clip to the area</source>
        <translation>Auf das Gebiet zuschneiden</translation>
    </message>
    <message>
        <source>Hides on the map what comes beside the area. The files as delivered keep it.</source>
        <translation>Verbirgt auf der Karte, was außerhalb des Gebiets liegt. Die Dateien behalten es, wie geliefert.</translation>
    </message>
    <message>
        <source>Does what the line above says; what is here already is not paid again</source>
        <translation>Tut, was die Zeile darüber sagt; was da ist, wird nicht noch einmal bezahlt</translation>
    </message>
    <message>
        <source>Counting the orders…</source>
        <translation>Bestellungen werden gezählt…</translation>
    </message>
    <message>
        <source>Dow&amp;nload</source>
        <translation>Herun&amp;terladen</translation>
    </message>
    <message>
        <source>Show o&amp;n map</source>
        <translation>Auf der Karte zei&amp;gen</translation>
    </message>
    <message>
        <source>Add &amp;to map</source>
        <translation>Zur Karte hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Show dow&amp;nloads</source>
        <translation>Downl&amp;oads zeigen</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Already being downloaded</source>
        <translation>Wird schon heruntergeladen</translation>
    </message>
    <message>
        <source>Ordered before, goes on</source>
        <translation>Früher bestellt, geht weiter</translation>
    </message>
    <message>
        <source>{0}: nothing to pay.</source>
        <translation>{0}: nichts zu bezahlen.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}.</source>
        <translation>{0}: {1} von {2}.</translation>
    </message>
    <message>
        <source>Already here as a part of other downloads: {0}.</source>
        <translation>Schon als Teil anderer Downloads da: {0}.</translation>
    </message>
    <message>
        <source>Already being downloaded as a part of other downloads: {0}.</source>
        <translation>Wird schon als Teil anderer Downloads geladen: {0}.</translation>
    </message>
    <message>
        <source>Nothing to pay.</source>
        <translation>Nichts zu bezahlen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln Ergebnis</numerusform>
            <numerusform>%Ln Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellen</translation>
    </message>
    <message>
        <source>Order all of it again ({cost})? The files that are here stay.</source>
        <translation>Alles noch einmal bestellen ({cost})? Die Dateien, die da sind, bleiben.</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Erneut bestellen</translation>
    </message>
    <message>
        <source>Nothing was ordered: files that were here are gone. Look at the new cost, then press Download again.</source>
        <translation>Nichts wurde bestellt: Dateien, die da waren, sind fort. Sehen Sie die neuen Kosten an und drücken Sie dann noch einmal Herunterladen.</translation>
    </message>
    <message numerus="yes">
        <source>{area}: %Ln result(s)</source>
        <translation>
            <numerusform>{area}: %Ln Ergebnis</numerusform>
            <numerusform>{area}: %Ln Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{area}: %Ln date(s)</source>
        <translation>
            <numerusform>{area}: %Ln Tag</numerusform>
            <numerusform>{area}: %Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste a text or coordinates</source>
        <translation>Text oder Koordinaten einfügen</translation>
    </message>
    <message>
        <source>GeoJSON, WKT, a bounding box (west, south, east, north) or a point with a radius (30.5, 50.4, 2 km), in longitude and latitude unless the text names another CRS</source>
        <translation>GeoJSON, WKT, ein Rechteck (West, Süd, Ost, Nord) oder ein Punkt mit Radius (30.5, 50.4, 2 km), in Länge und Breite, wenn der Text kein anderes KBS nennt</translation>
    </message>
    <message>
        <source>Text or coordinates</source>
        <translation>Text oder Koordinaten</translation>
    </message>
    <message>
        <source>A long text: it is checked when you press OK.</source>
        <translation>Ein langer Text: Er wird geprüft, wenn Sie OK drücken.</translation>
    </message>
</context>
<context>
    <name>PickPolygonTool</name>
    <message>
        <source>No polygon layer is visible. Show one, or draw the area.</source>
        <translation>Kein Polygonlayer ist sichtbar. Blenden Sie einen ein oder zeichnen Sie das Gebiet.</translation>
    </message>
    <message>
        <source>There is no polygon at this place. Click on one.</source>
        <translation>An dieser Stelle ist kein Polygon. Klicken Sie auf eines.</translation>
    </message>
    <message>
        <source>Polygon of “{layer}”</source>
        <translation>Polygon von „{layer}“</translation>
    </message>
</context>
<context>
    <name>PreviewButton</name>
    <message>
        <source>Loo&amp;k</source>
        <translation>Vors&amp;chau</translation>
    </message>
    <message>
        <source>Look at the area on the map</source>
        <translation>Das Gebiet auf der Karte ansehen</translation>
    </message>
    <message>
        <source>Choose an area and one day to look at it on the map</source>
        <translation>Wählen Sie ein Gebiet und einen Tag, um es auf der Karte anzusehen</translation>
    </message>
    <message>
        <source>Choose a band first</source>
        <translation>Wählen Sie zuerst einen Kanal</translation>
    </message>
    <message>
        <source>Look at the area before downloading it: {0} ({1})</source>
        <translation>Das Gebiet vor dem Herunterladen ansehen: {0} ({1})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick look of the area ({0})</source>
        <translation>Vorschau des Gebiets ({0})</translation>
    </message>
    <message>
        <source>Live tiles (about 20 requests a screen)</source>
        <translation>Live-Kacheln (etwa 20 Anfragen je Ansicht)</translation>
    </message>
    <message>
        <source>Loads tiles as you move the map, each of them a request: a screen takes about 20, and each zoom or pan takes more. They are counted with your requests.</source>
        <translation>Lädt Kacheln, während Sie die Karte bewegen, jede eine Anfrage: Eine Ansicht braucht etwa 20, jedes Zoomen oder Verschieben weitere. Sie zählen zu Ihren Anfragen.</translation>
    </message>
    <message>
        <source>Loading the preview…</source>
        <translation>Vorschau wird geladen…</translation>
    </message>
    <message>
        <source>Preview a scene</source>
        <translation>Vorschau einer Szene</translation>
    </message>
    <message>
        <source>{0} (live)</source>
        <translation>{0} (live)</translation>
    </message>
    <message>
        <source>Preview: {0}</source>
        <translation>Vorschau: {0}</translation>
    </message>
    <message>
        <source>An unexpected error occurred; the log panel has the details.</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten; das Protokoll hat die Einzelheiten.</translation>
    </message>
    <message>
        <source>There is no preview. {0}</source>
        <translation>Es gibt keine Vorschau. {0}</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Bands of coarser resolution or on other grids, {names}, were put on the finest grid ({pixel} units of the CRS a pixel) by nearest neighbour; their values are unchanged.</source>
        <translation>Kanäle gröberer Auflösung oder auf anderen Gittern, {names}, wurden nach nächstem Nachbarn auf das feinste Gitter gebracht ({pixel} Einheiten des KBS je Pixel); ihre Werte sind unverändert.</translation>
    </message>
    <message>
        <source>Cancelled before all was written. What has come is kept: run this again, and nothing is paid again.</source>
        <translation>Abgebrochen, bevor alles geschrieben war. Was kam, bleibt erhalten: Führen Sie es erneut aus, und nichts wird noch einmal bezahlt.</translation>
    </message>
    <message>
        <source>The algorithm was not prepared.</source>
        <translation>Der Algorithmus wurde nicht vorbereitet.</translation>
    </message>
    <message>
        <source>{parameter}: {path} cannot be written without changing pixel values or losing the names of the bands.
Choose a file on disk: {names}.</source>
        <translation>{parameter}: {path} kann nicht geschrieben werden, ohne Pixelwerte zu ändern oder die Namen der Kanäle zu verlieren.
Wählen Sie eine Datei auf der Platte: {names}.</translation>
    </message>
    <message>
        <source>{parameter}: an .img cannot be cloud-optimised. Choose a file that ends in .tif, or leave out {option}.</source>
        <translation>{parameter}: Ein .img kann nicht Cloud-optimiert sein. Wählen Sie eine Datei, die auf .tif endet, oder lassen Sie {option} weg.</translation>
    </message>
    <message>
        <source>{parameter}: an index is written as a GeoTIFF. Choose a file that ends in .tif.</source>
        <translation>{parameter}: Ein Index wird als GeoTIFF geschrieben. Wählen Sie eine Datei, die auf .tif endet.</translation>
    </message>
    <message>
        <source>Cancelled before the index was written. The rasters are kept: run this again for the index, and nothing is paid again.</source>
        <translation>Abgebrochen, bevor das Verzeichnis geschrieben war. Die Raster bleiben erhalten: Führen Sie dies für das Verzeichnis erneut aus, und nichts wird noch einmal bezahlt.</translation>
    </message>
    <message>
        <source>Searching {names}, {date_from} to {date_to}.</source>
        <translation>Suche nach {names}, {date_from} bis {date_to}.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was ordered.</source>
        <translation>Abgebrochen. Nichts wurde bestellt.</translation>
    </message>
    <message>
        <source>Enter your key in Settings &gt; Options &gt; EOSDA Imagery, choose an authentication configuration in AUTHCFG, or set the environment variable EOSDA_API_KEY.</source>
        <translation>Geben Sie Ihren Schlüssel unter Einstellungen &gt; Optionen &gt; EOSDA Imagery ein, wählen Sie eine Authentifizierungskonfiguration in AUTHCFG oder setzen Sie die Umgebungsvariable EOSDA_API_KEY.</translation>
    </message>
    <message>
        <source>A file cannot be read or written: {reason}.
Check the free space and the permissions of the folder, then run this again.</source>
        <translation>Eine Datei kann nicht gelesen oder geschrieben werden: {reason}.
Prüfen Sie den freien Platz und die Rechte des Ordners und führen Sie dies erneut aus.</translation>
    </message>
    <message>
        <source>The job list in {folder} cannot be used: {reason}.
Check the free space and the permissions of that folder, then run this again.</source>
        <translation>Die Auftragsliste in {folder} kann nicht verwendet werden: {reason}.
Prüfen Sie den freien Platz und die Rechte dieses Ordners und führen Sie dies erneut aus.</translation>
    </message>
    <message>
        <source>This should not have happened ({error}). What has been ordered is kept.
Please report it with the details from the log panel, tab {tab}.</source>
        <translation>Das hätte nicht geschehen sollen ({error}). Was bestellt wurde, bleibt erhalten.
Bitte melden Sie es mit den Einzelheiten aus dem Protokoll, Reiter {tab}.</translation>
    </message>
    <message>
        <source>Place (latitude, longitude): {latitude}, {longitude}</source>
        <translation>Ort (Breite, Länge): {latitude}, {longitude}</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Abgebrochen, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>QGIS is too busy to read the API key. Nothing was sent.
Run this again.</source>
        <translation>QGIS ist zu beschäftigt, um den API-Schlüssel zu lesen. Nichts wurde gesendet.
Führen Sie dies erneut aus.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {error}
The delivered files are kept in {folder}: run this again with another {parameter}, and nothing is paid again.</source>
        <translation>{target} kann nicht geschrieben werden: {error}
Die gelieferten Dateien bleiben in {folder}: Führen Sie dies mit einem anderen {parameter} erneut aus, und nichts wird noch einmal bezahlt.</translation>
    </message>
    <message>
        <source>This sends {cost}.</source>
        <translation>Dies sendet {cost}.</translation>
    </message>
    <message>
        <source>This goes on with an identical earlier request and sends {cost}.</source>
        <translation>Dies setzt eine gleiche frühere Anfrage fort und sendet {cost}.</translation>
    </message>
    <message>
        <source>An identical request is on disk already: nothing is sent, nothing is paid.</source>
        <translation>Eine gleiche Anfrage liegt schon auf der Platte: Nichts wird gesendet, nichts bezahlt.</translation>
    </message>
    <message>
        <source>This goes on with an identical earlier request: no order is sent or paid.</source>
        <translation>Dies setzt eine gleiche frühere Anfrage fort: Keine Bestellung wird gesendet oder bezahlt.</translation>
    </message>
    <message>
        <source>{label} is not known to have {names}; the service decides. Known bands: {known}.</source>
        <translation>Von {label} ist nicht bekannt, dass es {names} hat; der Dienst entscheidet. Bekannte Kanäle: {known}.</translation>
    </message>
    <message>
        <source>Area {area_id}: {note}</source>
        <translation>Gebiet {area_id}: {note}</translation>
    </message>
    <message>
        <source>{aoi}: the layer has no features.</source>
        <translation>{aoi}: Der Layer hat keine Objekte.</translation>
    </message>
    <message>
        <source>More areas were repaired: {count}.</source>
        <translation>Weitere Gebiete wurden repariert: {count}.</translation>
    </message>
    <message>
        <source>{scenes}: there is no field view_id. Take the result of “Search scenes”, or a table with that field.</source>
        <translation>{scenes}: Es gibt kein Feld view_id. Nehmen Sie das Ergebnis von „Szenen suchen“ oder eine Tabelle mit diesem Feld.</translation>
    </message>
    <message>
        <source>{scenes}: feature {id} is left out: {error}</source>
        <translation>{scenes}: Objekt {id} ist ausgelassen: {error}</translation>
    </message>
    <message>
        <source>{scenes}: there is no scene in it.</source>
        <translation>{scenes}: Es ist keine Szene darin.</translation>
    </message>
    <message>
        <source>Areas: {areas}, results: {results} ({summary}).</source>
        <translation>Gebiete: {areas}, Ergebnisse: {results} ({summary}).</translation>
    </message>
    <message numerus="yes">
        <source>This sends {cost}, which takes {minutes} min or more at %Ln order(s) a minute.</source>
        <translation>
            <numerusform>Dies sendet {cost}, was bei %Ln Bestellung je Minute {minutes} min oder länger dauert.</numerusform>
            <numerusform>Dies sendet {cost}, was bei %Ln Bestellungen je Minute {minutes} min oder länger dauert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would send {cost}, which takes {minutes} min or more at %Ln order(s) a minute.</source>
        <translation>
            <numerusform>Es würde {cost} senden, was bei %Ln Bestellung je Minute {minutes} min oder länger dauert.</numerusform>
            <numerusform>Es würde {cost} senden, was bei %Ln Bestellungen je Minute {minutes} min oder länger dauert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order is sent: nothing is paid.</source>
        <translation>Keine Bestellung wird gesendet: Nichts wird bezahlt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s): {summary}.</source>
        <translation>
            <numerusform>%Ln Ergebnis: {summary}.</numerusform>
            <numerusform>%Ln Ergebnisse: {summary}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run, nothing was ordered.</source>
        <translation>Probelauf, nichts wurde bestellt.</translation>
    </message>
    <message>
        <source>There is no result.</source>
        <translation>Es gibt kein Ergebnis.</translation>
    </message>
    <message>
        <source>Each has its reason in {output}.</source>
        <translation>Jedes hat seinen Grund in {output}.</translation>
    </message>
    <message>
        <source>The index {output} cannot be written: {reason}
The rasters are kept: run this again with another OUTPUT, and nothing is paid again.</source>
        <translation>Das Verzeichnis {output} kann nicht geschrieben werden: {reason}
Die Raster bleiben erhalten: Führen Sie dies mit einem anderen OUTPUT erneut aus, und nichts wird noch einmal bezahlt.</translation>
    </message>
    <message>
        <source>The time limit is over: no more is ordered, and what has been ordered is kept. Run this again to go on. {parameter} sets the limit.</source>
        <translation>Die Zeitgrenze ist erreicht: Es wird nichts mehr bestellt, und was bestellt wurde, bleibt erhalten. Führen Sie es erneut aus, um fortzufahren. {parameter} setzt die Grenze.</translation>
    </message>
    <message>
        <source>{error} The delivered files are kept in {folder}.</source>
        <translation>{error} Die gelieferten Dateien bleiben in {folder}.</translation>
    </message>
    <message>
        <source>What came is kept in {folder}.</source>
        <translation>Was kam, bleibt in {folder}.</translation>
    </message>
    <message>
        <source>The layer is loaded without its style: {error}</source>
        <translation>Der Layer ist ohne seinen Stil geladen: {error}</translation>
    </message>
    <message>
        <source>There is a folder of this name</source>
        <translation>Es gibt einen Ordner dieses Namens</translation>
    </message>
    <message>
        <source>Bands of coarser resolution, {names}, were put on the finest grid by nearest neighbour; their values are unchanged.</source>
        <translation>Kanäle gröberer Auflösung, {names}, wurden nach nächstem Nachbarn auf das feinste Gitter gebracht; ihre Werte sind unverändert.</translation>
    </message>
    <message>
        <source>{names} and {more} more: {warning}</source>
        <translation>{names} und {more} weitere: {warning}</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet aufs Senden</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>EOSDA is working on it</source>
        <translation>EOSDA arbeitet daran</translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation>wird geholt</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>sent, but not confirmed</source>
        <translation>gesendet, aber nicht bestätigt</translation>
    </message>
    <message>
        <source>Order: {state}</source>
        <translation>Bestellung: {state}</translation>
    </message>
    <message>
        <source>Order {number} of {total}: {state}</source>
        <translation>Bestellung {number} von {total}: {state}</translation>
    </message>
    <message>
        <source>{ready} of {total} ready</source>
        <translation>{ready} von {total} fertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>noch etwa {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>about {minutes} min left at %Ln order(s) a minute</source>
        <translation>
            <numerusform>noch etwa {minutes} min bei %Ln Bestellung je Minute</numerusform>
            <numerusform>noch etwa {minutes} min bei %Ln Bestellungen je Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}, trying again: {reason}</source>
        <translation>{state}, neuer Versuch: {reason}</translation>
    </message>
    <message>
        <source>{state}, held: {reason}</source>
        <translation>{state}, wartet: {reason}</translation>
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
            <numerusform>%Ln wartet aufs Senden</numerusform>
            <numerusform>%Ln warten aufs Senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being sent</source>
        <translation>
            <numerusform>%Ln wird gesendet</numerusform>
            <numerusform>%Ln werden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being prepared by EOSDA</source>
        <translation>
            <numerusform>%Ln von EOSDA in Arbeit</numerusform>
            <numerusform>%Ln von EOSDA in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being fetched</source>
        <translation>
            <numerusform>%Ln wird geholt</numerusform>
            <numerusform>%Ln werden geholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being checked</source>
        <translation>
            <numerusform>%Ln wird geprüft</numerusform>
            <numerusform>%Ln werden geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln fertig</numerusform>
            <numerusform>%Ln fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln abgebrochen</numerusform>
            <numerusform>%Ln abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln abgelaufen</numerusform>
            <numerusform>%Ln abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent, but not confirmed</source>
        <translation>
            <numerusform>%Ln gesendet, aber nicht bestätigt</numerusform>
            <numerusform>%Ln gesendet, aber nicht bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>An order for exactly this was sent, but EOSDA did not confirm it. {reasons} It may have been charged, so it is not sent again by itself; nothing is lost.
Look at the usage on your EOSDA dashboard. To order it again all the same, retry it in the list of downloads in QGIS and run this again, or run this with {parameter} set to false.</source>
        <translation>Eine Bestellung für genau dies wurde gesendet, aber EOSDA hat sie nicht bestätigt. {reasons} Sie wurde vielleicht berechnet und wird daher nicht von selbst erneut gesendet; nichts ist verloren.
Sehen Sie im EOSDA-Dashboard nach dem Verbrauch. Um trotzdem erneut zu bestellen, wiederholen Sie sie in der Liste der Downloads in QGIS und führen Sie dies erneut aus, oder führen Sie dies aus, wobei {parameter} auf false steht.</translation>
    </message>
    <message>
        <source>The service does not deliver {clouds} of this scene. It is ordered without it.</source>
        <translation>Der Dienst liefert {clouds} dieser Szene nicht. Sie wird ohne ihn bestellt.</translation>
    </message>
    <message>
        <source>Some orders were sent, but EOSDA did not confirm them. They may have been charged, so they are not sent again by themselves. Look at the usage on your EOSDA dashboard. To order them again all the same, retry them in the list of downloads in QGIS, then run this again.</source>
        <translation>Einige Bestellungen wurden gesendet, aber EOSDA hat sie nicht bestätigt. Sie wurden vielleicht berechnet und werden daher nicht von selbst erneut gesendet. Sehen Sie im EOSDA-Dashboard nach dem Verbrauch. Um sie trotzdem erneut zu bestellen, wiederholen Sie sie in der Liste der Downloads in QGIS und führen Sie dies erneut aus.</translation>
    </message>
    <message>
        <source>Run this again to order it anew.</source>
        <translation>Führen Sie dies erneut aus, um neu zu bestellen.</translation>
    </message>
    <message>
        <source>The other parts are kept and are not paid again when you run this again:</source>
        <translation>Die anderen Teile bleiben erhalten und werden nicht noch einmal bezahlt, wenn Sie dies erneut ausführen:</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The time limit is over.</source>
        <translation>Die Zeitgrenze ist erreicht.</translation>
    </message>
    <message>
        <source>{parameter} sets the limit.</source>
        <translation>{parameter} setzt die Grenze.</translation>
    </message>
    <message>
        <source>No order was sent, and none will be.</source>
        <translation>Keine Bestellung wurde gesendet, und keine wird es.</translation>
    </message>
    <message>
        <source>The order had been sent and is kept; no more are sent.</source>
        <translation>Die Bestellung war gesendet und bleibt erhalten; keine weitere wird gesendet.</translation>
    </message>
    <message>
        <source>Orders that had been sent and are kept: {sent} of {orders}, {ready} of them ready. No more are sent.</source>
        <translation>Gesendete Bestellungen, die erhalten bleiben: {sent} von {orders}, {ready} davon fertig. Keine weiteren werden gesendet.</translation>
    </message>
    <message>
        <source>Run this again: it goes on where it stopped and pays nothing twice.</source>
        <translation>Führen Sie dies erneut aus: Es geht weiter, wo es aufgehört hat, und bezahlt nichts zweimal.</translation>
    </message>
    <message>
        <source>This would send {cost}, and {parameter} allows {most}. Nothing was sent.
Choose less, or raise {parameter} if you do mean it.</source>
        <translation>Dies würde {cost} senden, und {parameter} erlaubt {most}. Nichts wurde gesendet.
Wählen Sie weniger oder erhöhen Sie {parameter}, wenn Sie es so meinen.</translation>
    </message>
    <message>
        <source>{orders} ({about})</source>
        <translation>{orders} ({about})</translation>
    </message>
    <message>
        <source>The order expired.</source>
        <translation>Die Bestellung ist abgelaufen.</translation>
    </message>
    <message>
        <source>The order failed.</source>
        <translation>Die Bestellung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Orders that failed: {count} of {total}.</source>
        <translation>Fehlgeschlagene Bestellungen: {count} von {total}.</translation>
    </message>
    <message>
        <source>Orders that expired: {count} of {total}.</source>
        <translation>Abgelaufene Bestellungen: {count} von {total}.</translation>
    </message>
    <message>
        <source>It was cancelled in the list of downloads.</source>
        <translation>Sie wurde in der Liste der Downloads abgebrochen.</translation>
    </message>
    <message>
        <source>Its state: {state}.</source>
        <translation>Ihr Stand: {state}.</translation>
    </message>
    <message>
        <source>Searching {names}, {date_from} to {date_to}: areas: {areas}, searches: {groups}.</source>
        <translation>Suche nach {names}, {date_from} bis {date_to}: Gebiete: {areas}, Suchen: {groups}.</translation>
    </message>
    <message>
        <source>Of a search only the newest scenes were looked at: {count}. Shorten the dates to look at the others.</source>
        <translation>Von einer Suche wurden nur die neuesten Szenen betrachtet: {count}. Verkürzen Sie den Zeitraum, um die anderen zu betrachten.</translation>
    </message>
    <message>
        <source>No scene with at most {max_cloud} % cloud covers at least {min_coverage} % of the area.</source>
        <translation>Keine Szene mit höchstens {max_cloud} % Wolken deckt mindestens {min_coverage} % des Gebiets.</translation>
    </message>
    <message>
        <source>No scene from {first} to {last} shows this area: nothing was ordered for it.</source>
        <translation>Keine Szene vom {first} bis {last} zeigt dieses Gebiet: Dafür wurde nichts bestellt.</translation>
    </message>
    <message>
        <source>No scene from {first} to {last} has a value here.</source>
        <translation>Keine Szene vom {first} bis {last} hat hier einen Wert.</translation>
    </message>
    <message>
        <source>{error} Left out by the service: {count} ({reason}).</source>
        <translation>{error} Vom Dienst ausgelassen: {count} ({reason}).</translation>
    </message>
    <message>
        <source>The table {output} cannot be written: {reason}
What has come is kept: run this again with another OUTPUT, and nothing is paid again.</source>
        <translation>Die Tabelle {output} kann nicht geschrieben werden: {reason}
Was kam, bleibt erhalten: Führen Sie dies mit einem anderen OUTPUT erneut aus, und nichts wird noch einmal bezahlt.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.
What has come is kept: run this again with another file, and nothing is paid again.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.
Was kam, bleibt erhalten: Führen Sie dies mit einer anderen Datei erneut aus, und nichts wird noch einmal bezahlt.</translation>
    </message>
    <message>
        <source>Areas: {count} ({summary}).</source>
        <translation>Gebiete: {count} ({summary}).</translation>
    </message>
    <message>
        <source>Area {area_id}: {error}</source>
        <translation>Gebiet {area_id}: {error}</translation>
    </message>
    <message>
        <source>There is no result. {text}</source>
        <translation>Es gibt kein Ergebnis. {text}</translation>
    </message>
</context>
<context>
    <name>ProjectMemory</name>
    <message>
        <source>Area of the project</source>
        <translation>Gebiet des Projekts</translation>
    </message>
    <message>
        <source>Keep the area of interest with the project</source>
        <translation>Das Interessengebiet mit dem Projekt behalten</translation>
    </message>
    <message>
        <source>None yet: they are kept with each search</source>
        <translation>Noch keine: Sie werden bei jeder Suche behalten</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>The same was ordered before, and EOSDA did not confirm it: it may have been charged. Look at the usage on your EOSDA dashboard. Order it again all the same ({cost})?</source>
        <translation>Dasselbe wurde schon bestellt, und EOSDA hat es nicht bestätigt: Es wurde vielleicht berechnet. Sehen Sie im EOSDA-Dashboard nach dem Verbrauch. Trotzdem erneut bestellen ({cost})?</translation>
    </message>
    <message numerus="yes">
        <source>This takes about %Ln request(s); {left} of {budget} are left. Order all the same?</source>
        <translation>
            <numerusform>Dies braucht etwa %Ln Anfrage; {left} von {budget} sind übrig. Trotzdem bestellen?</numerusform>
            <numerusform>Dies braucht etwa %Ln Anfragen; {left} von {budget} sind übrig. Trotzdem bestellen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This sends {cost}. Order all of them?</source>
        <translation>Dies sendet {cost}. Alle bestellen?</translation>
    </message>
</context>
<context>
    <name>QuickLookAction</name>
    <message numerus="yes">
        <source>Quick look(s) as thumbnail(s) (%Ln request(s))</source>
        <translation>
            <numerusform>Vorschau als Miniaturbild (%Ln Anfrage)</numerusform>
            <numerusform>Vorschauen als Miniaturbilder (%Ln Anfragen)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no quick look. {0}</source>
        <translation>Es gibt keine Vorschau. {0}</translation>
    </message>
</context>
<context>
    <name>RecentAreas</name>
    <message>
        <source>None yet: each area that you draw or choose is kept here</source>
        <translation>Noch keine: Jedes Gebiet, das Sie zeichnen oder wählen, bleibt hier erhalten</translation>
    </message>
    <message>
        <source>Forget these areas</source>
        <translation>Diese Gebiete vergessen</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
</context>
<context>
    <name>SameContrast</name>
    <message>
        <source>One contrast for all needs at least two scenes in one group.</source>
        <translation>Ein Kontrast für alle braucht mindestens zwei Szenen in einer Gruppe.</translation>
    </message>
    <message>
        <source>One contrast for all scenes of a group</source>
        <translation>Ein Kontrast für alle Szenen einer Gruppe</translation>
    </message>
    <message>
        <source>There is no common contrast. {0}</source>
        <translation>Es gibt keinen gemeinsamen Kontrast. {0}</translation>
    </message>
    <message>
        <source>The layers now share one contrast for each band: {0}.</source>
        <translation>Die Layer haben jetzt je Kanal denselben Kontrast: {0}.</translation>
    </message>
</context>
<context>
    <name>SceneDetails</name>
    <message>
        <source>Scene: {0}</source>
        <translation>Szene: {0}</translation>
    </message>
    <message>
        <source>Sensor: {0}</source>
        <translation>Sensor: {0}</translation>
    </message>
    <message>
        <source>Acquired: {0}</source>
        <translation>Aufgenommen: {0}</translation>
    </message>
    <message>
        <source>Satellite: {0}</source>
        <translation>Satellit: {0}</translation>
    </message>
    <message>
        <source>Clouds over the whole scene: {0} %</source>
        <translation>Wolken über der ganzen Szene: {0} %</translation>
    </message>
    <message>
        <source>Bands: {0}</source>
        <translation>Kanäle: {0}</translation>
    </message>
    <message>
        <source>Metadata files: {0}</source>
        <translation>Metadatendateien: {0}</translation>
    </message>
    <message>
        <source>Area: {0}</source>
        <translation>Gebiet: {0}</translation>
    </message>
    <message>
        <source>Longitude {0} to {1}, latitude {2} to {3}</source>
        <translation>Länge {0} bis {1}, Breite {2} bis {3}</translation>
    </message>
</context>
<context>
    <name>SceneDetailsDialog</name>
    <message>
        <source>Scene Details</source>
        <translation>Einzelheiten der Szene</translation>
    </message>
</context>
<context>
    <name>SceneModel</name>
    <message>
        <source>on the map</source>
        <translation>auf der Karte</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>heruntergeladen</translation>
    </message>
    <message>
        <source>No thumbnail is offered.</source>
        <translation>Es wird kein Miniaturbild angeboten.</translation>
    </message>
    <message>
        <source>The thumbnail could not be loaded.</source>
        <translation>Das Miniaturbild konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>{0} of the area</source>
        <translation>{0} des Gebiets</translation>
    </message>
    <message>
        <source>Tile: {0}</source>
        <translation>Kachel: {0}</translation>
    </message>
    <message>
        <source>Earlier processings: {0}</source>
        <translation>Frühere Prozessierungen: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tile(s)</source>
        <translation>
            <numerusform>%Ln Kachel</numerusform>
            <numerusform>%Ln Kacheln</numerusform>
        </translation>
    </message>
    <message>
        <source>earlier processing</source>
        <translation>frühere Prozessierung</translation>
    </message>
    <message>
        <source>adds nothing</source>
        <translation>fügt nichts hinzu</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>{0} UTC</source>
        <translation>{0} UTC</translation>
    </message>
    <message>
        <source>cloud {0} %</source>
        <translation>Wolken {0} %</translation>
    </message>
    <message>
        <source>cloud here {0} %</source>
        <translation>Wolken hier {0} %</translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation>Wolken unbekannt</translation>
    </message>
    <message>
        <source>coverage unknown</source>
        <translation>Abdeckung unbekannt</translation>
    </message>
    <message>
        <source>covers {0} %</source>
        <translation>deckt {0} %</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>View id</source>
        <translation>Kennung (view id)</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Aufgenommen um</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Satellit</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Scene with data</source>
        <translation>Szene mit Daten</translation>
    </message>
</context>
<context>
    <name>SceneSearch</name>
    <message>
        <source>Search for scenes first.</source>
        <translation>Suchen Sie zuerst nach Szenen.</translation>
    </message>
    <message>
        <source>The search has found no scene of these days over the area.</source>
        <translation>Die Suche hat keine Szene dieser Tage über dem Gebiet gefunden.</translation>
    </message>
    <message>
        <source>Search for scenes</source>
        <translation>Szenen suchen</translation>
    </message>
    <message>
        <source>The area was removed: draw another, then search again.</source>
        <translation>Das Gebiet wurde entfernt: Zeichnen Sie ein anderes und suchen Sie erneut.</translation>
    </message>
    <message>
        <source>Measure how scenes cover an area</source>
        <translation>Messen, wie Szenen ein Gebiet decken</translation>
    </message>
    <message>
        <source>The area has changed: search again.</source>
        <translation>Das Gebiet hat sich geändert: Suchen Sie erneut.</translation>
    </message>
</context>
<context>
    <name>SceneSearchAlgorithm</name>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Satellites to search, one or several, by the names that the service uses: sentinel2l2a is Sentinel-2 Level-2A, sentinel2 is Level-1C.</source>
        <translation>Zu durchsuchende Satelliten, einer oder mehrere, mit den Namen des Dienstes: sentinel2l2a ist Sentinel-2 Level-2A, sentinel2 ist Level-1C.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>First day of acquisition, included. Empty: three months before the last day.</source>
        <translation>Erster Aufnahmetag, eingeschlossen. Leer: drei Monate vor dem letzten.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last day of acquisition, included. Empty: today.</source>
        <translation>Letzter Aufnahmetag, eingeschlossen. Leer: heute.</translation>
    </message>
    <message>
        <source>Cloud at most (percent)</source>
        <translation>Höchstens so viele Wolken (Prozent)</translation>
    </message>
    <message>
        <source>Cloud cover of the whole scene. Scenes whose cloud cover is not known, such as radar, are kept.</source>
        <translation>Bewölkung der ganzen Szene. Szenen, deren Bewölkung nicht bekannt ist, etwa Radar, bleiben.</translation>
    </message>
    <message>
        <source>Covers at least (percent of the area)</source>
        <translation>Deckt mindestens (Prozent des Gebiets)</translation>
    </message>
    <message>
        <source>Share of the area of interest that the footprint covers. Scenes whose footprint is not known are kept.</source>
        <translation>Anteil des Interessengebiets, den der Footprint deckt. Szenen, deren Footprint nicht bekannt ist, bleiben.</translation>
    </message>
    <message>
        <source>{parameter}: choose at least one dataset.</source>
        <translation>{parameter}: Wählen Sie mindestens einen Datensatz.</translation>
    </message>
    <message>
        <source>{parameter}: write a date like 2026-11-22.</source>
        <translation>{parameter}: Schreiben Sie ein Datum wie 2026-11-22.</translation>
    </message>
    <message>
        <source>{start}: the first day, {first}, is after the last, {last} ({end}).</source>
        <translation>{start}: Der erste Tag, {first}, liegt nach dem letzten, {last} ({end}).</translation>
    </message>
    <message>
        <source>The search was cancelled. Nothing is lost; run it again when you like.</source>
        <translation>Die Suche wurde abgebrochen. Nichts ist verloren; führen Sie sie erneut aus, wenn Sie möchten.</translation>
    </message>
</context>
<context>
    <name>SceneView</name>
    <message>
        <source>Days with scenes</source>
        <translation>Tage mit Szenen</translation>
    </message>
    <message>
        <source>Choose all clear ones (at most {0} % cloud)</source>
        <translation>Alle klaren wählen (höchstens {0} % Wolken)</translation>
    </message>
    <message>
        <source>Choose the best of each month</source>
        <translation>Den besten jedes Monats wählen</translation>
    </message>
</context>
<context>
    <name>ScenesOnMap</name>
    <message>
        <source>Select on map</source>
        <translation>Auf der Karte wählen</translation>
    </message>
    <message>
        <source>Select on map: click a footprint to choose its scene, and again for the next one there; with Ctrl scenes are added. A whole line covers all of your area, dashes at least half, dots less.</source>
        <translation>Auf der Karte wählen: Klicken Sie auf einen Footprint, um seine Szene zu wählen, und noch einmal für die nächste dort; mit Strg kommen Szenen hinzu. Eine ganze Linie deckt Ihr ganzes Gebiet, Striche mindestens die Hälfte, Punkte weniger.</translation>
    </message>
    <message>
        <source>There is no footprint of a listed scene at this place.</source>
        <translation>An dieser Stelle ist kein Footprint einer gelisteten Szene.</translation>
    </message>
    <message>
        <source>Scenes {0} – {1}</source>
        <translation>Szenen {0} – {1}</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Keep footprints as layer</source>
        <translation>Footprints als Layer behalten</translation>
    </message>
    <message>
        <source>The footprints could not be kept as a layer; the log panel says why.</source>
        <translation>Die Footprints konnten nicht als Layer behalten werden; das Protokoll sagt, warum.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>EOSDA recommends at most a year: a longer search may be slow or fail.</source>
        <translation>EOSDA empfiehlt höchstens ein Jahr: Eine längere Suche kann langsam sein oder fehlschlagen.</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>last month</source>
        <translation>letzter Monat</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln month(s)</source>
        <translation>
            <numerusform>letzter Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %Ln day(s)</source>
        <translation>
            <numerusform>letzter Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>First day of the search, in UTC</source>
        <translation>Erster Tag der Suche, in UTC</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last day of the search, in UTC; that day is searched, too</source>
        <translation>Letzter Tag der Suche, in UTC; er wird mit durchsucht</translation>
    </message>
    <message>
        <source>Cloud at most</source>
        <translation>Wolken höchstens</translation>
    </message>
    <message>
        <source>Clouds over the whole scene. Changing this needs no new search.</source>
        <translation>Wolken über der ganzen Szene. Eine Änderung braucht keine neue Suche.</translation>
    </message>
    <message>
        <source>Covers at least</source>
        <translation>Deckt mindestens</translation>
    </message>
    <message>
        <source>Share of your area that the scene covers. Changing this needs no new search.</source>
        <translation>Anteil Ihres Gebiets, den die Szene deckt. Eine Änderung braucht keine neue Suche.</translation>
    </message>
    <message>
        <source>Choose a sensor</source>
        <translation>Sensor wählen</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Satellites to search; several are listed together</source>
        <translation>Zu durchsuchende Satelliten; mehrere werden zusammen gelistet</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Up to today, also when it is searched for again later</source>
        <translation>Bis heute, auch wenn später noch einmal gesucht wird</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>This season</source>
        <translation>Diese Saison</translation>
    </message>
    <message>
        <source>Since 1 March; south of the equator since 1 September</source>
        <translation>Seit 1. März; südlich des Äquators seit 1. September</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Ein Jahr davor</translation>
    </message>
    <message>
        <source>The same days, a year earlier</source>
        <translation>Dieselben Tage, ein Jahr früher</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Advanced search</source>
        <translation>Erweiterte Suche</translation>
    </message>
    <message>
        <source>The id of a dataset that is not in the list, as EOSDA spells it</source>
        <translation>Die Kennung eines Datensatzes, der nicht in der Liste steht, wie EOSDA sie schreibt</translation>
    </message>
    <message>
        <source>Takes a scene that you know, without a search</source>
        <translation>Nimmt eine Szene, die Sie kennen, ohne Suche</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Takes the scene of this view id; nothing is asked of EOSDA</source>
        <translation>Nimmt die Szene dieser Kennung; EOSDA wird nichts gefragt</translation>
    </message>
    <message>
        <source>Other dataset id</source>
        <translation>Andere Datensatzkennung</translation>
    </message>
    <message>
        <source>View id</source>
        <translation>Kennung (view id)</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Deckt</translation>
    </message>
    <message>
        <source>cloud ≤ {0} %</source>
        <translation>Wolken ≤ {0} %</translation>
    </message>
    <message>
        <source>covers ≥ {0} %</source>
        <translation>deckt ≥ {0} %</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Scenes that could not be read and were left out: {0}.</source>
        <translation>Nicht lesbare und daher ausgelassene Szenen: {0}.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No day found has this text.</source>
        <translation>Kein gefundener Tag enthält diesen Text.</translation>
    </message>
    <message>
        <source>Clear the filter to see all.</source>
        <translation>Löschen Sie den Filter, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Widen the limits of the index.</source>
        <translation>Erweitern Sie die Grenzen des Index.</translation>
    </message>
    <message>
        <source>Loosen the limits of cloud, coverage and index.</source>
        <translation>Lockern Sie die Grenzen für Wolken, Abdeckung und Index.</translation>
    </message>
    <message>
        <source>Raise the cloud limit or lower the coverage.</source>
        <translation>Erhöhen Sie die Wolkengrenze oder senken Sie die Abdeckung.</translation>
    </message>
    <message>
        <source>Raise the cloud limit.</source>
        <translation>Erhöhen Sie die Wolkengrenze.</translation>
    </message>
    <message>
        <source>Lower the coverage.</source>
        <translation>Senken Sie die Abdeckung.</translation>
    </message>
    <message>
        <source>Raise the cloud limit and lower the coverage.</source>
        <translation>Erhöhen Sie die Wolkengrenze und senken Sie die Abdeckung.</translation>
    </message>
    <message>
        <source>Days found: {0}, all hidden by the limits.</source>
        <translation>Gefundene Tage: {0}, alle durch die Grenzen verborgen.</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>Die Suche ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>An unexpected error occurred; the log panel has the details.</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten; das Protokoll hat die Einzelheiten.</translation>
    </message>
    <message>
        <source>EOSDA does not accept the key.</source>
        <translation>EOSDA nimmt den Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>This key is not allowed to search.</source>
        <translation>Dieser Schlüssel darf nicht suchen.</translation>
    </message>
    <message>
        <source>The key has no requests left, or no plan.</source>
        <translation>Der Schlüssel hat keine Anfragen mehr oder keinen Tarif.</translation>
    </message>
    <message>
        <source>Too many searches in a short time.</source>
        <translation>Zu viele Suchen in kurzer Zeit.</translation>
    </message>
    <message>
        <source>The search did not reach EOSDA.</source>
        <translation>Die Suche hat EOSDA nicht erreicht.</translation>
    </message>
    <message>
        <source>Asks EOSDA for the scenes over the area; costs a request</source>
        <translation>Fragt EOSDA nach den Szenen über dem Gebiet; kostet eine Anfrage</translation>
    </message>
    <message>
        <source>Scenes found</source>
        <translation>Gefundene Szenen</translation>
    </message>
    <message>
        <source>Zoom to footprint</source>
        <translation>Auf Footprint zoomen</translation>
    </message>
    <message>
        <source>Keep footprints as layer</source>
        <translation>Footprints als Layer behalten</translation>
    </message>
    <message>
        <source>Adds the footprints of the scenes listed to the project</source>
        <translation>Fügt die Footprints der gelisteten Szenen dem Projekt hinzu</translation>
    </message>
    <message>
        <source>Show footprints on map</source>
        <translation>Footprints auf der Karte zeigen</translation>
    </message>
    <message>
        <source>This scene is chosen.</source>
        <translation>Diese Szene ist gewählt.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Draw or choose an area first.</source>
        <translation>Zeichnen oder wählen Sie zuerst ein Gebiet.</translation>
    </message>
    <message>
        <source>Choose at least one sensor.</source>
        <translation>Wählen Sie mindestens einen Sensor.</translation>
    </message>
    <message>
        <source>The list still shows the previous search.</source>
        <translation>Die Liste zeigt noch die vorige Suche.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Se&amp;arch</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Draw an area, then search.</source>
        <translation>Zeichnen Sie ein Gebiet und suchen Sie dann.</translation>
    </message>
    <message>
        <source>Search to list the scenes of your area.</source>
        <translation>Suchen Sie, um die Szenen Ihres Gebiets aufzulisten.</translation>
    </message>
    <message>
        <source>Search from {0}</source>
        <translation>Ab {0} suchen</translation>
    </message>
    <message>
        <source>Choose a longer time or another sensor.</source>
        <translation>Wählen Sie einen längeren Zeitraum oder einen anderen Sensor.</translation>
    </message>
    <message>
        <source>No scenes were found.</source>
        <translation>Es wurden keine Szenen gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>EOSDA has %Ln scene(s); only the newest {newest} are listed. Shorten the dates.</source>
        <translation>
            <numerusform>EOSDA hat %Ln Szene; nur die neuesten {newest} sind gelistet. Verkürzen Sie den Zeitraum.</numerusform>
            <numerusform>EOSDA hat %Ln Szenen; nur die neuesten {newest} sind gelistet. Verkürzen Sie den Zeitraum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchScenes</name>
    <message>
        <source>Search scenes</source>
        <translation>Szenen suchen</translation>
    </message>
    <message>
        <source>Finds the satellite scenes over an area, with cloud and coverage.</source>
        <translation>Findet die Satellitenszenen über einem Gebiet, mit Wolken und Abdeckung.</translation>
    </message>
    <message>
        <source>Searches EOSDA API Connect for the satellite scenes that touch the area of interest and makes a layer of their footprints, the newest first.

Each scene has a view_id, which “Download bands” takes; its date and time (UTC); the cloud cover of the whole scene and the share of the scene that holds data; and the share of your area that its footprint covers, all in percent. A scene whose footprint is not known has no geometry. For models there are two outputs with the view_id of one scene: CLEAREST and LATEST.

A search takes one request of your plan for every 500 scenes that the service has.</source>
        <translation>Durchsucht EOSDA API Connect nach den Satellitenszenen, die das Interessengebiet berühren, und macht einen Layer ihrer Footprints, die neuesten zuerst.

Jede Szene hat eine view_id, die „Kanäle herunterladen“ nimmt; Datum und Uhrzeit (UTC); die Bewölkung der ganzen Szene und den Anteil der Szene mit Daten; und den Anteil Ihres Gebiets, den ihr Footprint deckt, alles in Prozent. Eine Szene mit unbekanntem Footprint hat keine Geometrie. Für Modelle gibt es zwei Ausgaben mit der view_id einer Szene: CLEAREST und LATEST.

Eine Suche braucht eine Anfrage Ihres Tarifs je 500 Szenen, die der Dienst hat.</translation>
    </message>
    <message>
        <source>satellite,imagery,scenes,search,catalogue,footprint,cloud,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos</source>
        <translation>Satellit,Bilder,Szenen,Suche,Katalog,Footprint,Wolken,satellite,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos</translation>
    </message>
    <message>
        <source>The scene {view_id} cannot be written to {output}: {reason}</source>
        <translation>Die Szene {view_id} kann nicht in {output} geschrieben werden: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service has %Ln scene(s); within the limits: {count} ({requests}).</source>
        <translation>
            <numerusform>Der Dienst hat %Ln Szene; innerhalb der Grenzen: {count} ({requests}).</numerusform>
            <numerusform>Der Dienst hat %Ln Szenen; innerhalb der Grenzen: {count} ({requests}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that could not be read were left out: {count}.</source>
        <translation>Nicht lesbare Einträge wurden ausgelassen: {count}.</translation>
    </message>
    <message>
        <source>Scenes without a footprint, which may cover less than was asked for: {count}.</source>
        <translation>Szenen ohne Footprint, die vielleicht weniger decken als verlangt: {count}.</translation>
    </message>
    <message>
        <source>Only the newest {most} of these {count} are kept. Raise {parameter} or shorten the dates to get the others.</source>
        <translation>Nur die neuesten {most} von diesen {count} bleiben. Erhöhen Sie {parameter} oder verkürzen Sie den Zeitraum, um die anderen zu bekommen.</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %Ln scene(s) (was|were) looked at. Raise {parameter} or shorten the dates to look at the others.</source>
        <translation>
            <numerusform>Nur die neueste Szene wurde betrachtet. Erhöhen Sie {parameter} oder verkürzen Sie den Zeitraum, um die anderen zu betrachten.</numerusform>
            <numerusform>Nur die neuesten %Ln Szenen wurden betrachtet. Erhöhen Sie {parameter} oder verkürzen Sie den Zeitraum, um die anderen zu betrachten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No scenes found. {advice}</source>
        <translation>Keine Szenen gefunden. {advice}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scene(s) (is|are) hidden by the limits: raise {cloud} ({max_cloud}) or lower {coverage} ({min_coverage}).</source>
        <translation>
            <numerusform>%Ln Szene ist durch die Grenzen verborgen: Erhöhen Sie {cloud} ({max_cloud}) oder senken Sie {coverage} ({min_coverage}).</numerusform>
            <numerusform>%Ln Szenen sind durch die Grenzen verborgen: Erhöhen Sie {cloud} ({max_cloud}) oder senken Sie {coverage} ({min_coverage}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Widen the dates ({first} to {last}), choose other datasets, or check that the area is where you mean it to be.</source>
        <translation>Erweitern Sie den Zeitraum ({first} bis {last}), wählen Sie andere Datensätze oder prüfen Sie, ob das Gebiet liegt, wo Sie es meinen.</translation>
    </message>
    <message>
        <source>Widen the dates ({first} to {last}), raise {cloud} ({max_cloud}), choose other datasets, or check that the area is where you mean it to be.</source>
        <translation>Erweitern Sie den Zeitraum ({first} bis {last}), erhöhen Sie {cloud} ({max_cloud}), wählen Sie andere Datensätze oder prüfen Sie, ob das Gebiet liegt, wo Sie es meinen.</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. All features together are the area to be covered.</source>
        <translation>Polygone in beliebigem KBS. Alle Objekte zusammen sind das zu deckende Gebiet.</translation>
    </message>
    <message>
        <source>Scenes at most</source>
        <translation>Höchstens so viele Szenen</translation>
    </message>
    <message>
        <source>The newest are kept. Up to 500 cost one request.</source>
        <translation>Die neuesten bleiben. Bis zu 500 kosten eine Anfrage.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Polygon layer in EPSG:4326 with the footprint of each scene.</source>
        <translation>Polygonlayer in EPSG:4326 mit dem Footprint jeder Szene.</translation>
    </message>
    <message>
        <source>Number of scenes</source>
        <translation>Anzahl der Szenen</translation>
    </message>
    <message>
        <source>View id of the scene with the least cloud</source>
        <translation>Kennung (view id) der Szene mit den wenigsten Wolken</translation>
    </message>
    <message>
        <source>View id of the latest scene</source>
        <translation>Kennung (view id) der neuesten Szene</translation>
    </message>
</context>
<context>
    <name>SeasonButton</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Chart…</source>
        <translation>Diagramm…</translation>
    </message>
    <message>
        <source>Show the season as a chart below the map</source>
        <translation>Die Saison als Diagramm unter der Karte zeigen</translation>
    </message>
    <message>
        <source>Indices, up to three</source>
        <translation>Indizes, bis zu drei</translation>
    </message>
    <message>
        <source>Show only scenes with</source>
        <translation>Nur Szenen zeigen mit</translation>
    </message>
    <message>
        <source>Draw or choose an area first.</source>
        <translation>Zeichnen oder wählen Sie zuerst ein Gebiet.</translation>
    </message>
    <message>
        <source>Lowest value of the index</source>
        <translation>Kleinster Wert des Index</translation>
    </message>
    <message>
        <source>Highest value of the index</source>
        <translation>Größter Wert des Index</translation>
    </message>
    <message>
        <source>Hides days on which the index is lower over the area</source>
        <translation>Verbirgt Tage, an denen der Index über dem Gebiet kleiner ist</translation>
    </message>
    <message>
        <source>Hides days on which the index is higher over the area</source>
        <translation>Verbirgt Tage, an denen der Index über dem Gebiet größer ist</translation>
    </message>
    <message>
        <source>Three are chosen: untick one of them first.</source>
        <translation>Drei sind gewählt: Wählen Sie zuerst einen ab.</translation>
    </message>
    <message>
        <source>Cloud over the area and index values of all scenes</source>
        <translation>Wolken über dem Gebiet und Indexwerte aller Szenen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>SeasonOrders</name>
    <message>
        <source>Prepare the statistics</source>
        <translation>Statistik vorbereiten</translation>
    </message>
    <message>
        <source>The statistics have not come: {0}</source>
        <translation>Die Statistik ist nicht eingetroffen: {0}</translation>
    </message>
    <message>
        <source>Read the statistics</source>
        <translation>Statistik lesen</translation>
    </message>
    <message>
        <source>EOSDA left scenes out: {0}</source>
        <translation>EOSDA hat Szenen ausgelassen: {0}</translation>
    </message>
    <message>
        <source>No scene of these days has statistics of this area.</source>
        <translation>Keine Szene dieser Tage hat eine Statistik dieses Gebiets.</translation>
    </message>
    <message>
        <source>EOSDA is making the statistics.</source>
        <translation>EOSDA erstellt die Statistik.</translation>
    </message>
    <message>
        <source>Counting the orders…</source>
        <translation>Bestellungen werden gezählt…</translation>
    </message>
    <message>
        <source>Already here: nothing to pay.</source>
        <translation>Schon da: nichts zu bezahlen.</translation>
    </message>
    <message>
        <source>This takes {cost}.</source>
        <translation>Dies braucht {cost}.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellen</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>This makes more than {0} results. Choose fewer features or scenes, or run “Download bands for many areas” from the Processing toolbox.</source>
        <translation>Das ergibt mehr als {0} Ergebnisse. Wählen Sie weniger Objekte oder Szenen, oder führen Sie „Kanäle für viele Gebiete herunterladen“ aus den Verarbeitungswerkzeugen aus.</translation>
    </message>
    <message>
        <source>There is no feature to order.</source>
        <translation>Es gibt kein Objekt zu bestellen.</translation>
    </message>
    <message>
        <source>Left out, no area: {0} ({1})</source>
        <translation>Ausgelassen, kein Gebiet: {0} ({1})</translation>
    </message>
    <message>
        <source>Left out, not in the scenes chosen: {0}.</source>
        <translation>Ausgelassen, nicht in den gewählten Szenen: {0}.</translation>
    </message>
    <message>
        <source>Left out, no data in the area: {0}.</source>
        <translation>Ausgelassen, keine Daten im Gebiet: {0}.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Least cloud</source>
        <translation>Wenigste Wolken</translation>
    </message>
    <message>
        <source>Best coverage</source>
        <translation>Beste Abdeckung</translation>
    </message>
    <message>
        <source>Clearest area</source>
        <translation>Klarstes Gebiet</translation>
    </message>
    <message>
        <source>Highest index</source>
        <translation>Höchster Index</translation>
    </message>
    <message>
        <source>Scenes sorted by: {0}</source>
        <translation>Szenen sortiert: {0}</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>From…</source>
        <translation>Aus…</translation>
    </message>
    <message>
        <source>Take the area from a layer, the map or a text</source>
        <translation>Das Gebiet aus einem Layer, der Karte oder einem Text übernehmen</translation>
    </message>
    <message>
        <source>Area from</source>
        <translation>Gebiet aus</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation>Polygonlayer</translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation>Gewählte Objekte</translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation>Kartenausdehnung</translation>
    </message>
    <message>
        <source>Project extent</source>
        <translation>Projektausdehnung</translation>
    </message>
    <message>
        <source>Paste a text or coordinates…</source>
        <translation>Text oder Koordinaten einfügen…</translation>
    </message>
    <message>
        <source>Recent areas</source>
        <translation>Letzte Gebiete</translation>
    </message>
    <message>
        <source>Name this area…</source>
        <translation>Dieses Gebiet benennen…</translation>
    </message>
    <message>
        <source>Separate raster for each polygon</source>
        <translation>Eigenes Raster für jedes Polygon</translation>
    </message>
    <message>
        <source>Orders each feature for itself, with its own files, named after it</source>
        <translation>Bestellt jedes Objekt für sich, mit eigenen Dateien, nach ihm benannt</translation>
    </message>
    <message>
        <source>Combine nearby parts into one order</source>
        <translation>Nahe Teile in einer Bestellung vereinen</translation>
    </message>
    <message>
        <source>The project has no polygon layer</source>
        <translation>Das Projekt hat keinen Polygonlayer</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>State of the area</source>
        <translation>Stand des Gebiets</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Areas that are not drawn here: {0}.</source>
        <translation>Gebiete, die hier nicht gezeichnet sind: {0}.</translation>
    </message>
    <message>
        <source>Lines shown: {0} of {1}. All of them are in the table.</source>
        <translation>Gezeigte Zeilen: {0} von {1}. Alle stehen in der Tabelle.</translation>
    </message>
</context>
<context>
    <name>StatisticsRequest</name>
    <message>
        <source>Choose one to {0} indices.</source>
        <translation>Wählen Sie einen bis {0} Indizes.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>The service has no statistics of {0}. There are: {1}.</source>
        <translation>Der Dienst hat keine Statistik zu {0}. Es gibt: {1}.</translation>
    </message>
    <message>
        <source>There is no sensor {0}.</source>
        <translation>Es gibt keinen Sensor {0}.</translation>
    </message>
    <message>
        <source>A polygon of {0} km² is over the limit of {1} km² for one order. Statistics of pieces cannot be put together: choose smaller polygons.</source>
        <translation>Ein Polygon von {0} km² liegt über der Grenze von {1} km² für eine Bestellung. Statistiken von Stücken können nicht zusammengesetzt werden: Wählen Sie kleinere Polygone.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Goes on with all downloads</source>
        <translation>Setzt alle Downloads fort</translation>
    </message>
</context>
<context>
    <name>StepTasks</name>
    <message>
        <source>EOSDA Imagery: one step of a download</source>
        <translation>EOSDA Imagery: ein Schritt eines Downloads</translation>
    </message>
</context>
<context>
    <name>SummaryButton</name>
    <message>
        <source>Recent searches</source>
        <translation>Letzte Suchen</translation>
    </message>
    <message>
        <source>What was searched for last, to be searched for again</source>
        <translation>Wonach zuletzt gesucht wurde, um wieder danach zu suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Asks EOSDA for the scenes over the area; costs a request</source>
        <translation>Fragt EOSDA nach den Szenen über dem Gebiet; kostet eine Anfrage</translation>
    </message>
    <message>
        <source>What is searched for: {0}</source>
        <translation>Wonach gesucht wird: {0}</translation>
    </message>
</context>
<context>
    <name>ThumbnailLoader</name>
    <message>
        <source>Load quick looks</source>
        <translation>Vorschauen laden</translation>
    </message>
    <message>
        <source>Load thumbnails</source>
        <translation>Miniaturbilder laden</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>There is no quick look of this sensor.</source>
        <translation>Von diesem Sensor gibt es keine Vorschau.</translation>
    </message>
</context>
<context>
    <name>TileKey</name>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The service has no picture of this place.</source>
        <translation>Der Dienst hat kein Bild dieses Orts.</translation>
    </message>
</context>
<context>
    <name>ToMap</name>
    <message>
        <source>The scene has no data in this area: {0}.</source>
        <translation>Die Szene hat in diesem Gebiet keine Daten: {0}.</translation>
    </message>
    <message>
        <source>Already on the map: {0}.</source>
        <translation>Schon auf der Karte: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>{name} ({ready} of %Ln part(s))</source>
        <translation>
            <numerusform>{name} ({ready} von %Ln Teil)</numerusform>
            <numerusform>{name} ({ready} von %Ln Teilen)</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is downloaded but cannot be shown: {1}</source>
        <translation>{0} ist heruntergeladen, kann aber nicht gezeigt werden: {1}</translation>
    </message>
    <message>
        <source>On the map: {0}.</source>
        <translation>Auf der Karte: {0}.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln request(s)</source>
        <translation>
            <numerusform>etwa %Ln Anfrage</numerusform>
            <numerusform>etwa %Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Add to map</source>
        <translation>Zur Karte hinzufügen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Change between two dates</source>
        <translation>Änderung zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Puts the chosen on the map, or shows them there</source>
        <translation>Bringt das Gewählte auf die Karte oder zeigt es dort</translation>
    </message>
    <message>
        <source>Plays the chosen on the map, date by date</source>
        <translation>Spielt das Gewählte auf der Karte ab, Tag für Tag</translation>
    </message>
    <message>
        <source>Subtracts the earlier of two results of one index and area from the later</source>
        <translation>Zieht das frühere zweier Ergebnisse eines Index und Gebiets vom späteren ab</translation>
    </message>
    <message>
        <source>Tries again; asks before an order is sent</source>
        <translation>Versucht es erneut; fragt, bevor bestellt wird</translation>
    </message>
    <message>
        <source>Stops the chosen; what is paid for stays known</source>
        <translation>Hält das Gewählte an; was bezahlt ist, bleibt bekannt</translation>
    </message>
    <message>
        <source>Opens the options, where the key is entered</source>
        <translation>Öffnet die Optionen, wo der Schlüssel eingegeben wird</translation>
    </message>
    <message>
        <source>Opens the folder that the files are in</source>
        <translation>Öffnet den Ordner mit den Dateien</translation>
    </message>
    <message>
        <source>Copies the chosen to a new folder, described</source>
        <translation>Kopiert das Gewählte in einen neuen Ordner, mit Beschreibung</translation>
    </message>
    <message>
        <source>Tells all that is known of the current one</source>
        <translation>Sagt alles, was vom aktuellen bekannt ist</translation>
    </message>
    <message>
        <source>Takes the chosen out of the list; files stay</source>
        <translation>Nimmt das Gewählte aus der Liste; Dateien bleiben</translation>
    </message>
    <message>
        <source>Sending the order</source>
        <translation>Bestellung wird gesendet</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Datei wird geprüft</translation>
    </message>
    <message>
        <source>Expired at EOSDA. Retry orders it again.</source>
        <translation>Bei EOSDA abgelaufen. Wiederholen bestellt es erneut.</translation>
    </message>
    <message>
        <source>Not confirmed: the order may have been charged. Retry orders it again.</source>
        <translation>Nicht bestätigt: Die Bestellung wurde vielleicht berechnet. Wiederholen bestellt es erneut.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Ready: the scene has no data in this area</source>
        <translation>Fertig: Die Szene hat in diesem Gebiet keine Daten</translation>
    </message>
    <message>
        <source>{state}. {notes}</source>
        <translation>{state}. {notes}</translation>
    </message>
    <message numerus="yes">
        <source>{ready} of %Ln part(s) ready. {rest}</source>
        <translation>
            <numerusform>{ready} von %Ln Teil fertig. {rest}</numerusform>
            <numerusform>{ready} von %Ln Teilen fertig. {rest}</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, on the map</source>
        <translation>Fertig, auf der Karte</translation>
    </message>
    <message>
        <source>Ready: add to map</source>
        <translation>Fertig: zur Karte hinzufügen</translation>
    </message>
    <message>
        <source>Ready, for another project: add to map</source>
        <translation>Fertig, für ein anderes Projekt: zur Karte hinzufügen</translation>
    </message>
    <message>
        <source>Ready, for the project {0}: add to map</source>
        <translation>Fertig, für das Projekt {0}: zur Karte hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>{ready} of %Ln part(s) ready, downloading</source>
        <translation>
            <numerusform>{ready} von %Ln Teil fertig, lädt</numerusform>
            <numerusform>{ready} von %Ln Teilen fertig, lädt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ready} of %Ln part(s) ready, downloading at {rate}/s</source>
        <translation>
            <numerusform>{ready} von %Ln Teil fertig, lädt mit {rate}/s</numerusform>
            <numerusform>{ready} von %Ln Teilen fertig, lädt mit {rate}/s</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for you: {0}</source>
        <translation>Wartet auf Sie: {0}</translation>
    </message>
    <message>
        <source>EOSDA is preparing it</source>
        <translation>EOSDA bereitet es vor</translation>
    </message>
    <message>
        <source>EOSDA is preparing it (usually {0})</source>
        <translation>EOSDA bereitet es vor (gewöhnlich {0})</translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <translation>Fehlgeschlagen: {0}</translation>
    </message>
    <message>
        <source>Cancelled. The order was sent: Retry goes on with it.</source>
        <translation>Abgebrochen. Die Bestellung war gesendet: Wiederholen macht damit weiter.</translation>
    </message>
    <message>
        <source>Ordered from {0}: it goes on when that address is set again</source>
        <translation>Bestellt bei {0}: geht weiter, wenn diese Adresse wieder gesetzt ist</translation>
    </message>
    <message>
        <source>Ordered with another API key: it goes on when that key is set again</source>
        <translation>Mit einem anderen API-Schlüssel bestellt: geht weiter, wenn dieser wieder gesetzt ist</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Queued, next in {0} (limit: {1} a minute)</source>
        <translation>In der Warteschlange, der nächste in {0} (Grenze: {1} je Minute)</translation>
    </message>
    <message>
        <source>Paused. No order has been sent yet.</source>
        <translation>Angehalten. Noch wurde keine Bestellung gesendet.</translation>
    </message>
    <message>
        <source>Paused. The order has been sent: Resume goes on with it.</source>
        <translation>Angehalten. Die Bestellung ist gesendet: Fortsetzen macht damit weiter.</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Lädt herunter</translation>
    </message>
    <message>
        <source>Downloading, {size} so far, {rate}/s</source>
        <translation>Lädt herunter, bisher {size}, {rate}/s</translation>
    </message>
    <message>
        <source>Downloading {done} of {all}, {rate}/s</source>
        <translation>Lädt {done} von {all} herunter, {rate}/s</translation>
    </message>
    <message>
        <source>EOSDA wants fewer requests, trying again in {0}</source>
        <translation>EOSDA will weniger Anfragen, neuer Versuch in {0}</translation>
    </message>
    <message>
        <source>EOSDA does not answer, trying again in {0}</source>
        <translation>EOSDA antwortet nicht, neuer Versuch in {0}</translation>
    </message>
    <message>
        <source>No network, trying again in {0}</source>
        <translation>Kein Netz, neuer Versuch in {0}</translation>
    </message>
    <message>
        <source>EOSDA is in trouble, trying again in {0}</source>
        <translation>EOSDA hat Schwierigkeiten, neuer Versuch in {0}</translation>
    </message>
    <message>
        <source>The link has expired, asking for a fresh one in {0}</source>
        <translation>Der Link ist abgelaufen, ein neuer wird in {0} angefordert</translation>
    </message>
    <message>
        <source>The file came in incomplete, trying again in {0}</source>
        <translation>Die Datei kam unvollständig an, neuer Versuch in {0}</translation>
    </message>
    <message>
        <source>That did not work, trying again in {0}</source>
        <translation>Das ging nicht, neuer Versuch in {0}</translation>
    </message>
    <message>
        <source>no reason is known.</source>
        <translation>kein Grund ist bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln fertig</numerusform>
            <numerusform>%Ln fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln läuft</numerusform>
            <numerusform>%Ln laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln wartend</numerusform>
            <numerusform>%Ln wartend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for you</source>
        <translation>
            <numerusform>%Ln wartet auf Sie</numerusform>
            <numerusform>%Ln warten auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln abgebrochen</numerusform>
            <numerusform>%Ln abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln angehalten</numerusform>
            <numerusform>%Ln angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln (needs|need) you</source>
        <translation>
            <numerusform>%Ln braucht Sie</numerusform>
            <numerusform>%Ln brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>About {0} left</source>
        <translation>Noch etwa {0}</translation>
    </message>
    <message>
        <source>Waits for you: open the row to see why.</source>
        <translation>Wartet auf Sie: Öffnen Sie die Zeile, um zu sehen warum.</translation>
    </message>
    <message>
        <source>Open the row to see why it failed; Retry tries again.</source>
        <translation>Öffnen Sie die Zeile, um zu sehen, warum es fehlschlug; Wiederholen versucht es erneut.</translation>
    </message>
    <message>
        <source>Statistics, {first} – {last}</source>
        <translation>Statistik, {first} – {last}</translation>
    </message>
    <message numerus="yes">
        <source>{first} … {last} (%Ln band(s))</source>
        <translation>
            <numerusform>{first} … {last} (%Ln Kanal)</numerusform>
            <numerusform>{first} … {last} (%Ln Kanäle)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln Teil</numerusform>
            <numerusform>%Ln Teile</numerusform>
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
            <numerusform>%Ln Stützpunkt</numerusform>
            <numerusform>%Ln Stützpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of %Ln request(s) left this month.</source>
        <translation>
            <numerusform>Diesen Monat noch {left} von %Ln Anfrage.</numerusform>
            <numerusform>Diesen Monat noch {left} von %Ln Anfragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of %Ln request(s) left.</source>
        <translation>
            <numerusform>Noch {left} von %Ln Anfrage.</numerusform>
            <numerusform>Noch {left} von %Ln Anfragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) used this month.</source>
        <translation>
            <numerusform>%Ln Anfrage diesen Monat verbraucht.</numerusform>
            <numerusform>%Ln Anfragen diesen Monat verbraucht.</numerusform>
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
        <translation>Das Gezeichnete hat im neuen KBS der Karte keinen Ort. Zeichnen Sie es neu.</translation>
    </message>
</context>
</TS>
