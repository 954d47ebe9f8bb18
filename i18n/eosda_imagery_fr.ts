<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AllDownloadsMenu</name>
    <message>
        <source>All downloads</source>
        <translation>Pour tous</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout suspendre</translation>
    </message>
    <message>
        <source>Begins nothing new until you resume; what is under way comes to its end</source>
        <translation>Ne commence rien de nouveau avant la reprise&#xa0;; ce qui est en cours va à son terme</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Goes on with all downloads</source>
        <translation>Poursuit tous les téléchargements</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Tries again what failed; asks before an order is sent</source>
        <translation>Réessaie ce qui a échoué&#xa0;; demande avant d’envoyer une commande</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Retirer les terminés</translation>
    </message>
    <message>
        <source>Takes what is ready or cancelled out of the list; the files stay</source>
        <translation>Retire de la liste ce qui est prêt ou annulé&#xa0;; les fichiers restent</translation>
    </message>
</context>
<context>
    <name>Aoi</name>
    <message>
        <source>The scene has no data in the area. Choose another scene.</source>
        <translation>La scène n’a pas de données dans la zone. Choisissez une autre scène.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {most} MB. Add it to the project and choose the polygons you need there.</source>
        <translation>«&#xa0;{file}&#xa0;» dépasse {most} Mo. Ajoutez-le au projet et choisissez-y les polygones voulus.</translation>
    </message>
    <message>
        <source>“{file}” has no polygon in it. Choose another file or draw the area.</source>
        <translation>«&#xa0;{file}&#xa0;» ne contient aucun polygone. Choisissez un autre fichier ou dessinez la zone.</translation>
    </message>
    <message>
        <source>“{file}” has several layers of polygons: {layers}. Add one of them to the project and choose it there.</source>
        <translation>«&#xa0;{file}&#xa0;» contient plusieurs couches de polygones&#xa0;: {layers}. Ajoutez-en une au projet et choisissez-la ensuite.</translation>
    </message>
    <message>
        <source>“{file}” is no GeoJSON, KML or GeoPackage file. Add it to the project and choose its layer there.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un fichier GeoJSON, KML ou GeoPackage. Ajoutez-le au projet et choisissez-y sa couche.</translation>
    </message>
    <message>
        <source>{problem} Repair the file, or choose another.</source>
        <translation>{problem} Réparez le fichier ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The bounding box has no width or height. Write west, south, east, north, for example 30.5, 50.4, 30.7, 50.5.</source>
        <translation>Le rectangle d’emprise n’a pas de largeur ou de hauteur. Écrivez ouest, sud, est, nord, par exemple 30.5, 50.4, 30.7, 50.5.</translation>
    </message>
    <message>
        <source>A point has no area. Write a radius behind it, for example 30.5, 50.4, 2 km.</source>
        <translation>Un point n’a pas de surface. Ajoutez un rayon après lui, par exemple 30.5, 50.4, 2 km.</translation>
    </message>
    <message>
        <source>The point lies outside the world: longitude {x}, latitude {y}. Longitude comes first, unless letters say which is which (50.4 N 30.5 E).</source>
        <translation>Le point est hors du monde&#xa0;: longitude {x}, latitude {y}. La longitude vient en premier, sauf si des lettres précisent laquelle est laquelle (50.4 N 30.5 E).</translation>
    </message>
    <message>
        <source>The radius is to be more than nothing and at most {most} km.</source>
        <translation>Le rayon doit être supérieur à zéro et d’au plus {most} km.</translation>
    </message>
    <message>
        <source>The coordinates cannot be read. Write a bounding box as west, south, east, north, or a point with a radius, for example 30.5, 50.4, 2 km.</source>
        <translation>Les coordonnées sont illisibles. Écrivez un rectangle d’emprise (ouest, sud, est, nord) ou un point avec un rayon, par exemple 30.5, 50.4, 2 km.</translation>
    </message>
    <message>
        <source>The text was read as {form}, but there is no geometry in it.</source>
        <translation>Le texte a été lu comme {form}, mais il ne contient pas de géométrie.</translation>
    </message>
    <message>
        <source>The text was read as {form}, but it holds no polygon, only: {types}. Lines and points have no area.</source>
        <translation>Le texte a été lu comme {form}, mais il ne contient pas de polygone, seulement&#xa0;: {types}. Les lignes et les points n’ont pas de surface.</translation>
    </message>
    <message>
        <source>The GeoJSON has a position that is no pair of numbers: {what}. Correct it and try again.</source>
        <translation>Le GeoJSON a une position qui n’est pas une paire de nombres&#xa0;: {what}. Corrigez-la et réessayez.</translation>
    </message>
    <message>
        <source>The polygons in the text are in several CRS: {names}. Paste those of one CRS at a time.</source>
        <translation>Les polygones du texte sont dans plusieurs SCR&#xa0;: {names}. Collez ceux d’un seul SCR à la fois.</translation>
    </message>
    <message>
        <source>The GeoJSON {kind} has no list “{key}”. Copy it again, whole.</source>
        <translation>Le {kind} GeoJSON n’a pas de liste «&#xa0;{key}&#xa0;». Copiez-le de nouveau, en entier.</translation>
    </message>
    <message>
        <source>The text names a CRS that QGIS does not know: “{name}”. Name it by its EPSG code, or give longitude and latitude.</source>
        <translation>Le texte nomme un SCR que QGIS ne connaît pas&#xa0;: «&#xa0;{name}&#xa0;». Nommez-le par son code EPSG, ou donnez longitude et latitude.</translation>
    </message>
    <message>
        <source>The text is JSON but no GeoJSON: it does not say what type of geometry it is. Paste a Polygon, MultiPolygon, Feature or FeatureCollection.</source>
        <translation>Le texte est du JSON, mais pas du GeoJSON&#xa0;: il n’indique pas son type de géométrie. Collez un Polygon, MultiPolygon, Feature ou FeatureCollection.</translation>
    </message>
    <message>
        <source>The text is JSON but no GeoJSON: its type is “{kind}”. Paste a Polygon, MultiPolygon, Feature or FeatureCollection.</source>
        <translation>Le texte est du JSON, mais pas du GeoJSON&#xa0;: son type est «&#xa0;{kind}&#xa0;». Collez un Polygon, MultiPolygon, Feature ou FeatureCollection.</translation>
    </message>
    <message>
        <source>There is no text. Paste a polygon as GeoJSON or WKT, or coordinates.</source>
        <translation>Il n’y a pas de texte. Collez un polygone en GeoJSON ou WKT, ou des coordonnées.</translation>
    </message>
    <message>
        <source>The text is longer than 10 MB. Load it as a layer and choose the area there.</source>
        <translation>Le texte dépasse 10 Mo. Chargez-le comme couche et choisissez-y la zone.</translation>
    </message>
    <message>
        <source>The text is a Python dictionary: GeoJSON has double quotes. Write it with json.dumps() and paste that.</source>
        <translation>Le texte est un dictionnaire Python&#xa0;: GeoJSON veut des guillemets doubles. Écrivez-le avec json.dumps() et collez le résultat.</translation>
    </message>
    <message>
        <source>The text begins like GeoJSON but is broken in line {line}, column {column}. Correct it there, or copy it again, whole.</source>
        <translation>Le texte commence comme du GeoJSON, mais il est défectueux ligne {line}, colonne {column}. Corrigez-le à cet endroit, ou copiez-le de nouveau, en entier.</translation>
    </message>
    <message>
        <source>The text is a list and no GeoJSON geometry. For coordinates alone paste {example} with the list in place of the dots.</source>
        <translation>Le texte est une liste et non une géométrie GeoJSON. Pour des coordonnées seules, collez {example} avec la liste à la place des points.</translation>
    </message>
    <message>
        <source>The text is neither GeoJSON nor WKT nor coordinates: it begins with “{start}”. Paste a polygon, for example POLYGON((30 50, 31 50, 31 51, 30 50)).</source>
        <translation>Le texte n’est ni du GeoJSON, ni du WKT, ni des coordonnées&#xa0;: il commence par «&#xa0;{start}&#xa0;». Collez un polygone, par exemple POLYGON((30 50, 31 50, 31 51, 30 50)).</translation>
    </message>
    <message>
        <source>the geometry ends before this place. Remove what follows, or add a bracket.</source>
        <translation>la géométrie se termine avant cet endroit. Supprimez ce qui suit, ou ajoutez une parenthèse.</translation>
    </message>
    <message>
        <source>the geometry ends before this place. Copy it again.</source>
        <translation>la géométrie se termine avant cet endroit. Copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>the row begins with no geometry.</source>
        <translation>la ligne ne commence pas par une géométrie.</translation>
    </message>
    <message>
        <source>The text is nested too deeply for a geometry. Paste a polygon as GeoJSON or WKT.</source>
        <translation>Le texte est trop imbriqué pour une géométrie. Collez un polygone en GeoJSON ou WKT.</translation>
    </message>
    <message>
        <source>The text begins like WKT ({start}), but QGIS cannot read all of it. Write it as POLYGON or MULTIPOLYGON and try again.</source>
        <translation>Le texte commence comme du WKT ({start}), mais QGIS ne peut pas le lire en entier. Écrivez-le comme POLYGON ou MULTIPOLYGON et réessayez.</translation>
    </message>
    <message>
        <source>The text cannot be read in line {line}, column {column}: {problem}</source>
        <translation>Le texte est illisible ligne {line}, colonne {column}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>“{found}” is no corner of {count} numbers. Check the commas: one stands between two corners, none within a corner.</source>
        <translation>«&#xa0;{found}&#xa0;» n’est pas un sommet de {count} nombres. Vérifiez les virgules&#xa0;: il y en a une entre deux sommets, aucune dans un sommet.</translation>
    </message>
    <message>
        <source>there is no corner in it.</source>
        <translation>il ne contient aucun sommet.</translation>
    </message>
    <message>
        <source>there is no geometry type of this name.</source>
        <translation>aucun type de géométrie ne porte ce nom.</translation>
    </message>
    <message>
        <source>the corner has no number as coordinate. Correct or remove it.</source>
        <translation>une coordonnée de ce sommet n’est pas un nombre. Corrigez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>the coordinate {number} is too large for any map. Correct or remove that corner.</source>
        <translation>la coordonnée {number} est trop grande pour toute carte. Corrigez ou enlevez ce sommet.</translation>
    </message>
    <message>
        <source>one of these is missing here: {marks} Check the brackets and commas.</source>
        <translation>il manque ici l’un de ces signes&#xa0;: {marks} Vérifiez les parenthèses et les virgules.</translation>
    </message>
    <message>
        <source>QGIS cannot transform the CRS “{crs}” to longitude and latitude, so the place on Earth is unknown. Set the right CRS of the layer (or of the project, for a drawn area).</source>
        <translation>QGIS ne peut pas convertir le SCR «&#xa0;{crs}&#xa0;» en longitude et latitude&#xa0;; le lieu sur Terre est donc inconnu. Définissez le bon SCR de la couche (ou du projet, pour une zone dessinée).</translation>
    </message>
    <message>
        <source>The vertex {x}, {y} has no place on Earth in {crs}. Check the CRS of the layer or the project.</source>
        <translation>Le sommet {x}, {y} n’a pas de place sur Terre dans {crs}. Vérifiez le SCR de la couche ou du projet.</translation>
    </message>
    <message>
        <source>The area lies around a pole, which no polygon in longitude and latitude can show. Choose an area beside the pole.</source>
        <translation>La zone entoure un pôle, ce qu’aucun polygone en longitude et latitude ne peut représenter. Choisissez une zone à côté du pôle.</translation>
    </message>
    <message>
        <source>The area goes more than once around the world. Zoom in or choose a smaller area.</source>
        <translation>La zone fait plus d’une fois le tour du monde. Zoomez ou choisissez une zone plus petite.</translation>
    </message>
    <message>
        <source>The area leaves the world: a vertex is at longitude {x}, latitude {y}. It seems that latitude and longitude are swapped: longitude comes first.</source>
        <translation>La zone sort du monde&#xa0;: un sommet est à la longitude {x}, latitude {y}. Latitude et longitude semblent inversées&#xa0;: la longitude vient en premier.</translation>
    </message>
    <message>
        <source>The area leaves the world: a vertex is at longitude {x}, latitude {y}. Correct that vertex: longitude comes first, and latitude ends at 90.</source>
        <translation>La zone sort du monde&#xa0;: un sommet est à la longitude {x}, latitude {y}. Corrigez ce sommet&#xa0;: la longitude vient en premier et la latitude s’arrête à 90.</translation>
    </message>
    <message>
        <source>The area leaves the world: a vertex is at longitude {x}, latitude {y}. If these are metres, set the right CRS.</source>
        <translation>La zone sort du monde&#xa0;: un sommet est à la longitude {x}, latitude {y}. S’il s’agit de mètres, définissez le bon SCR.</translation>
    </message>
    <message>
        <source>QGIS did not convert the coordinates of the area. Try again.</source>
        <translation>QGIS n’a pas converti les coordonnées de la zone. Réessayez.</translation>
    </message>
    <message>
        <source>A vertex of the area is at {x}, {y}, which is beyond any map. Correct or remove that vertex and try again.</source>
        <translation>Un sommet de la zone est en {x}, {y}, hors de toute carte. Corrigez ou enlevez ce sommet et réessayez.</translation>
    </message>
    <message>
        <source>A vertex of the area has no number as coordinate. Remove that vertex and try again.</source>
        <translation>Une coordonnée d’un sommet de la zone n’est pas un nombre. Supprimez ce sommet et réessayez.</translation>
    </message>
    <message>
        <source>The polygons could not be joined to one area. Run “Fix geometries” on the layer and try again.</source>
        <translation>Les polygones n’ont pas pu être réunis en une zone. Exécutez «&#xa0;Réparer les géométries&#xa0;» sur la couche et réessayez.</translation>
    </message>
    <message>
        <source>The outline crosses itself in too many places to be repaired. Simplify the area and try again.</source>
        <translation>Le contour se croise à trop d’endroits pour être réparé. Simplifiez la zone et réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>“{layer}” announced %Ln feature(s), of which {read} could be read.</source>
        <translation>
            <numerusform>«&#xa0;{layer}&#xa0;» a annoncé %Ln entité&#xa0;; lues&#xa0;: {read}.</numerusform>
            <numerusform>«&#xa0;{layer}&#xa0;» a annoncé %Ln entités&#xa0;; lues&#xa0;: {read}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {read} of %Ln feature(s) of “{layer}” could be read: its source is damaged or gone. Load it again, or repair it, and try again.</source>
        <translation>
            <numerusform>Sur %Ln entité de «&#xa0;{layer}&#xa0;», {read} seulement ont pu être lues&#xa0;: sa source est endommagée ou a disparu. Rechargez-la, ou réparez-la, et réessayez.</numerusform>
            <numerusform>Sur %Ln entités de «&#xa0;{layer}&#xa0;», {read} seulement ont pu être lues&#xa0;: sa source est endommagée ou a disparu. Rechargez-la, ou réparez-la, et réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{layer}” could not be read whole: {reason}. Load it again, or repair it, and try again.</source>
        <translation>«&#xa0;{layer}&#xa0;» n’a pas pu être lue en entier&#xa0;: {reason}. Rechargez-la ou réparez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>This is no vector layer. Choose a polygon layer.</source>
        <translation>Ce n’est pas une couche vecteur. Choisissez une couche de polygones.</translation>
    </message>
    <message>
        <source>Selection in “{layer}”</source>
        <translation>Sélection dans «&#xa0;{layer}&#xa0;»</translation>
    </message>
    <message>
        <source>Layer “{layer}”</source>
        <translation>Couche «&#xa0;{layer}&#xa0;»</translation>
    </message>
    <message>
        <source>The source of “{layer}” cannot be read. Repair the layer, or choose another.</source>
        <translation>La source de «&#xa0;{layer}&#xa0;» est illisible. Réparez la couche ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>“{layer}” holds no polygons but points, lines or a table. Choose a polygon layer.</source>
        <translation>«&#xa0;{layer}&#xa0;» ne contient pas de polygones, mais des points, des lignes ou une table. Choisissez une couche de polygones.</translation>
    </message>
    <message>
        <source>“{layer}” has no CRS, so its place on Earth is unknown. Set the CRS in its properties.</source>
        <translation>«&#xa0;{layer}&#xa0;» n’a pas de SCR&#xa0;: sa place sur Terre est inconnue. Définissez le SCR dans ses propriétés.</translation>
    </message>
    <message>
        <source>“{layer}” has no polygon in it. Choose another layer or draw the area.</source>
        <translation>«&#xa0;{layer}&#xa0;» ne contient aucun polygone. Choisissez une autre couche ou dessinez la zone.</translation>
    </message>
    <message>
        <source>No polygon could be read from “{layer}”: it has none, or its source is gone. Open its attribute table to see, choose another layer or draw the area.</source>
        <translation>Aucun polygone n’a pu être lu dans «&#xa0;{layer}&#xa0;»&#xa0;: elle n’en a pas, ou sa source a disparu. Ouvrez sa table d’attributs pour voir, choisissez une autre couche ou dessinez la zone.</translation>
    </message>
    <message>
        <source>The layer has no CRS, so its place on Earth is unknown. Set the CRS in the properties of the layer (or of the project, for a drawn area).</source>
        <translation>La couche n’a pas de SCR&#xa0;: sa place sur Terre est inconnue. Définissez le SCR dans les propriétés de la couche (ou du projet, pour une zone dessinée).</translation>
    </message>
    <message>
        <source>Lines and points have no area. Draw a polygon or choose a polygon layer.</source>
        <translation>Les lignes et les points n’ont pas de surface. Dessinez un polygone ou choisissez une couche de polygones.</translation>
    </message>
    <message>
        <source>There is no geometry here. Draw a polygon or choose one that is not empty.</source>
        <translation>Il n’y a pas de géométrie ici. Dessinez un polygone ou choisissez-en un qui n’est pas vide.</translation>
    </message>
    <message>
        <source>The polygon has no area: its corners lie on one line. Draw it anew.</source>
        <translation>Le polygone n’a pas de surface&#xa0;: ses sommets sont alignés. Redessinez-le.</translation>
    </message>
    <message>
        <source>The area of {area} m² is smaller than one pixel of Sentinel-2 (100 m²). Choose a larger area.</source>
        <translation>La zone de {area} m² est plus petite qu’un pixel de Sentinel-2 (100 m²). Choisissez une zone plus grande.</translation>
    </message>
    <message>
        <source>Features without a geometry were left out: {count}.</source>
        <translation>Entités sans géométrie laissées de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Lines and points were left out.</source>
        <translation>Les lignes et les points ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Arcs were turned to short straight edges.</source>
        <translation>Les arcs ont été convertis en courts segments droits.</translation>
    </message>
    <message>
        <source>The outline crossed or touched itself and was repaired.</source>
        <translation>Le contour se croisait ou se touchait et a été réparé.</translation>
    </message>
    <message>
        <source>The area was cut at the 180° meridian.</source>
        <translation>La zone a été coupée au méridien 180°.</translation>
    </message>
    <message>
        <source>Polygons whose corners lie on one line were left out: {count}.</source>
        <translation>Polygones aux sommets alignés laissés de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Parts smaller than 100 m² were left out: {count}.</source>
        <translation>Parties de moins de 100 m² laissées de côté&#xa0;: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>The outline has %Ln (vertex|vertices), which EOSDA may refuse. Simplify the layer if that happens.</source>
        <translation>
            <numerusform>Le contour a %Ln sommet, ce qu’EOSDA peut refuser. Simplifiez alors la couche.</numerusform>
            <numerusform>Le contour a %Ln sommets, ce qu’EOSDA peut refuser. Simplifiez alors la couche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The area of {area} km² takes at least %Ln order(s) of {limit} km² each; at most {most} are made in one go. Choose a smaller area.</source>
        <translation>
            <numerusform>La zone de {area} km² demande au moins %Ln commande de {limit} km²&#xa0;; {most} au plus se font en une fois. Choisissez une zone plus petite.</numerusform>
            <numerusform>La zone de {area} km² demande au moins %Ln commandes de {limit} km² chacune&#xa0;; {most} au plus se font en une fois. Choisissez une zone plus petite.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tiles of this pass take more than {0} orders. Choose a smaller area.</source>
        <translation>Les tuiles de ce passage demandent plus de {0} commandes. Choisissez une zone plus petite.</translation>
    </message>
    <message>
        <source>Counting the orders for the area of interest</source>
        <translation>Décompte des commandes pour la zone d’intérêt</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln order(s)</source>
        <translation>
            <numerusform>au moins %Ln commande</numerusform>
            <numerusform>au moins %Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>too large to order</source>
        <translation>trop grande pour une commande</translation>
    </message>
    <message>
        <source>The area could not be read because of a fault in the plugin. The log panel has the details.</source>
        <translation>La zone n’a pas pu être lue à cause d’un défaut de l’extension. Le journal des messages en donne les détails.</translation>
    </message>
    <message>
        <source>No feature is selected. Select one or more polygons on the map first.</source>
        <translation>Aucune entité n’est sélectionnée. Sélectionnez d’abord un ou plusieurs polygones sur la carte.</translation>
    </message>
    <message>
        <source>Features are selected in several layers: {layers}. Make one of these layers active in the layer panel.</source>
        <translation>Des entités sont sélectionnées dans plusieurs couches&#xa0;: {layers}. Rendez l’une d’elles active dans le panneau des couches.</translation>
    </message>
</context>
<context>
    <name>AoiPanel</name>
    <message>
        <source>Show all layers</source>
        <translation>Afficher toutes les couches</translation>
    </message>
    <message>
        <source>The map shows none of its layers here: zoom to all of them</source>
        <translation>La carte n’affiche ici aucune de ses couches&#xa0;: zoomer sur leur ensemble</translation>
    </message>
    <message>
        <source>Background map</source>
        <translation>Fond de carte</translation>
    </message>
    <message>
        <source>The map is empty: add OpenStreetMap, from tile.openstreetmap.org</source>
        <translation>La carte est vide&#xa0;: ajouter OpenStreetMap, depuis tile.openstreetmap.org</translation>
    </message>
    <message>
        <source>The area cannot be shown in the CRS of the map.</source>
        <translation>La zone ne peut pas être affichée dans le SCR de la carte.</translation>
    </message>
    <message>
        <source>Edit corners: click a corner and then its new place, or drag it. The cross in the middle of an edge and a double click on an edge add one, Delete removes one, Ctrl+Z undoes.</source>
        <translation>Modifier les sommets&#xa0;: cliquez sur un sommet puis sur sa nouvelle place, ou faites-le glisser. La croix au milieu d’un côté et un double clic sur un côté en ajoutent un, Suppr en enlève un, Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Edit corners</source>
        <translation>Modifier les sommets</translation>
    </message>
    <message>
        <source>Draw an area on the map, or take one with “From…”.</source>
        <translation>Dessinez une zone, ou «&#xa0;Depuis…&#xa0;».</translation>
    </message>
    <message>
        <source>Reading the area…</source>
        <translation>Lecture de la zone…</translation>
    </message>
    <message>
        <source>No area yet</source>
        <translation>Pas encore de zone</translation>
    </message>
    <message numerus="yes">
        <source>%Ln polygon(s)</source>
        <translation>
            <numerusform>%Ln polygone</numerusform>
            <numerusform>%Ln polygones</numerusform>
        </translation>
    </message>
    <message>
        <source>Name this area</source>
        <translation>Nommer cette zone</translation>
    </message>
    <message>
        <source>Name, as it stands in recent areas and downloads</source>
        <translation>Nom, tel qu’il figure dans les zones récentes et les téléchargements</translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation>Emprise de la carte</translation>
    </message>
    <message>
        <source>Project extent</source>
        <translation>Emprise du projet</translation>
    </message>
    <message>
        <source>Pasted area</source>
        <translation>Zone collée</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The service sent an empty answer.</source>
        <translation>Le service a envoyé une réponse vide.</translation>
    </message>
    <message>
        <source>The answer is a web page instead of data (the login page of a network or proxy?).</source>
        <translation>La réponse est une page web au lieu de données (la page de connexion d’un réseau ou d’un proxy&#xa0;?).</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <source>The service refused the order.</source>
        <translation>Le service a refusé la commande.</translation>
    </message>
    <message>
        <source>The link to the file leads in circles.</source>
        <translation>Le lien vers le fichier tourne en rond.</translation>
    </message>
    <message>
        <source>The service sent something else than a picture.</source>
        <translation>Le service a envoyé autre chose qu’une image.</translation>
    </message>
    <message>
        <source>The service does not accept the request.</source>
        <translation>Le service n’accepte pas la requête.</translation>
    </message>
    <message>
        <source>The service sent something else than the state of a task.</source>
        <translation>Le service a envoyé autre chose que l’état d’une tâche.</translation>
    </message>
    <message>
        <source>The service says the task is finished but names no file.</source>
        <translation>Le service dit que la tâche est terminée, mais ne nomme aucun fichier.</translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation>Le service n’a pas donné de raison.</translation>
    </message>
    <message>
        <source>The service redirects without saying where to.</source>
        <translation>Le service redirige sans dire vers où.</translation>
    </message>
    <message>
        <source>The service redirects in circles.</source>
        <translation>Le service redirige en rond.</translation>
    </message>
    <message>
        <source>The service points to something that is no web address.</source>
        <translation>Le service renvoie vers quelque chose qui n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The answer is a message, not a file.</source>
        <translation>La réponse est un message, pas un fichier.</translation>
    </message>
    <message>
        <source>The answer of the service is incomplete.</source>
        <translation>La réponse du service est incomplète.</translation>
    </message>
    <message>
        <source>The service redirects to something that is no address.</source>
        <translation>Le service redirige vers quelque chose qui n’est pas une adresse.</translation>
    </message>
    <message>
        <source>Coastal aerosol</source>
        <translation>Aérosols côtiers</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Red edge 1</source>
        <translation>Red edge 1</translation>
    </message>
    <message>
        <source>Red edge 2</source>
        <translation>Red edge 2</translation>
    </message>
    <message>
        <source>Red edge 3</source>
        <translation>Red edge 3</translation>
    </message>
    <message>
        <source>Near infrared</source>
        <translation>Proche infrarouge</translation>
    </message>
    <message>
        <source>Narrow near infrared</source>
        <translation>Proche IR étroit</translation>
    </message>
    <message>
        <source>Water vapour</source>
        <translation>Vapeur d’eau</translation>
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
        <translation>Classes de la scène</translation>
    </message>
    <message>
        <source>Panchromatic</source>
        <translation>Panchromatique</translation>
    </message>
    <message>
        <source>Thermal 1</source>
        <translation>Thermique 1</translation>
    </message>
    <message>
        <source>Thermal 2</source>
        <translation>Thermique 2</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Thermal</source>
        <translation>Thermique</translation>
    </message>
    <message>
        <source>Near infrared 1</source>
        <translation>Proche infrarouge 1</translation>
    </message>
    <message>
        <source>Near infrared 2</source>
        <translation>Proche infrarouge 2</translation>
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
        <translation>MUX bleu</translation>
    </message>
    <message>
        <source>MUX green</source>
        <translation>MUX vert</translation>
    </message>
    <message>
        <source>MUX red</source>
        <translation>MUX rouge</translation>
    </message>
    <message>
        <source>MUX near infrared</source>
        <translation>MUX proche IR</translation>
    </message>
    <message>
        <source>AWFI blue</source>
        <translation>AWFI bleu</translation>
    </message>
    <message>
        <source>AWFI green</source>
        <translation>AWFI vert</translation>
    </message>
    <message>
        <source>AWFI red</source>
        <translation>AWFI rouge</translation>
    </message>
    <message>
        <source>AWFI near infrared</source>
        <translation>AWFI proche IR</translation>
    </message>
    <message>
        <source>PAN10M green</source>
        <translation>PAN10M vert</translation>
    </message>
    <message>
        <source>PAN10M red</source>
        <translation>PAN10M rouge</translation>
    </message>
    <message>
        <source>PAN10M near infrared</source>
        <translation>PAN10M proche IR</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Couleurs naturelles</translation>
    </message>
    <message>
        <source>Colour infrared</source>
        <translation>Infrarouge couleur</translation>
    </message>
    <message>
        <source>Short-wave infrared</source>
        <translation>Infrarouge à ondes courtes</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Agriculture</translation>
    </message>
    <message>
        <source>Red band only</source>
        <translation>Bande rouge seule</translation>
    </message>
    <message>
        <source>Near infrared band only</source>
        <translation>Bande proche IR seule</translation>
    </message>
    <message>
        <source>Red edge</source>
        <translation>Red edge</translation>
    </message>
    <message>
        <source>Dual polarisation (VV, VH)</source>
        <translation>Double polarisation (VV, VH)</translation>
    </message>
    <message>
        <source>The names of the bands are those of USGS.</source>
        <translation>Les noms des bandes sont ceux de l’USGS.</translation>
    </message>
    <message>
        <source>Surface reflectance. EOSDA advises it for dates from 2018 on.</source>
        <translation>Réflectance de surface. EOSDA la conseille pour les dates à partir de 2018.</translation>
    </message>
    <message>
        <source>Top-of-atmosphere reflectance times 10,000.</source>
        <translation>Réflectance au sommet de l’atmosphère multipliée par 10&#xa0;000.</translation>
    </message>
    <message>
        <source>Thermal bands are sensed at 100 m and delivered at 30 m.</source>
        <translation>Les bandes thermiques sont mesurées à 100 m et livrées à 30 m.</translation>
    </message>
    <message>
        <source>Offered by EOSDA; the id of this dataset is not confirmed.</source>
        <translation>Proposé par EOSDA&#xa0;; l’identifiant de ce jeu de données n’est pas confirmé.</translation>
    </message>
    <message>
        <source>Scenes after May 2003 have gaps. The names of the bands are those of USGS.</source>
        <translation>Les scènes postérieures à mai 2003 ont des lacunes. Les noms des bandes sont ceux de l’USGS.</translation>
    </message>
    <message>
        <source>Daily reflectance at about 500 m (MCD43A4). The names of the bands are not confirmed.</source>
        <translation>Réflectance quotidienne à environ 500 m (MCD43A4). Les noms des bandes ne sont pas confirmés.</translation>
    </message>
    <message>
        <source>United States only, 0.6 to 1 m. EOSDA does not document the names of its bands and its view ids.</source>
        <translation>États-Unis seulement, de 0,6 à 1 m. EOSDA ne documente ni les noms de ses bandes ni ses identifiants de vue.</translation>
    </message>
    <message>
        <source>Radar: clouds do not matter. Which polarisations exist depends on the scene.</source>
        <translation>Radar&#xa0;: les nuages ne comptent pas. Les polarisations disponibles dépendent de la scène.</translation>
    </message>
    <message>
        <source>Three cameras with bands of their own; the presets are for MUX. EOSDA does not document the names of its bands and its view ids.</source>
        <translation>Trois caméras avec leurs propres bandes&#xa0;; les préréglages sont pour MUX. EOSDA ne documente ni les noms de ses bandes ni ses identifiants de vue.</translation>
    </message>
    <message>
        <source>This is not the view id of a scene.</source>
        <translation>Ce n’est pas l’identifiant de vue d’une scène.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>a web page &quot;{title}&quot;</source>
        <translation>une page web «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Try again. If it goes on, look at the log panel.</source>
        <translation>Réessayez. Si cela continue, consultez le journal des messages.</translation>
    </message>
    <message>
        <source>{sentence} The service says: {words}</source>
        <translation>{sentence} Le service dit&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Correct the request and try again.</source>
        <translation>Corrigez la requête et réessayez.</translation>
    </message>
    <message>
        <source>Check the area, the scene and the bands, then order it again.</source>
        <translation>Vérifiez la zone, la scène et les bandes, puis commandez de nouveau.</translation>
    </message>
    <message>
        <source>Use an address that starts with https://.</source>
        <translation>Utilisez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>Enter your key in Settings &gt; Options &gt; EOSDA Imagery.</source>
        <translation>Entrez votre clé dans Préférences &gt; Options &gt; EOSDA Imagery.</translation>
    </message>
    <message>
        <source>Check the internet connection and try again.</source>
        <translation>Vérifiez la connexion internet et réessayez.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings &gt; Options &gt; Network.</source>
        <translation>Vérifiez le proxy dans Préférences &gt; Options &gt; Réseau.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, and ask your administrator for the CA certificate.</source>
        <translation>Vérifiez l’horloge de cet ordinateur, et demandez le certificat d’AC à votre administrateur.</translation>
    </message>
    <message>
        <source>Try again. If it goes on, ask EOSDA support.</source>
        <translation>Réessayez. Si cela continue, demandez à l’assistance EOSDA.</translation>
    </message>
    <message>
        <source>Check the area, the dates, the scene and the bands.</source>
        <translation>Vérifiez la zone, les dates, la scène et les bandes.</translation>
    </message>
    <message>
        <source>Check the key in Settings &gt; Options &gt; EOSDA Imagery.</source>
        <translation>Vérifiez la clé dans Préférences &gt; Options &gt; EOSDA Imagery.</translation>
    </message>
    <message>
        <source>Look at your plan on the EOSDA dashboard, or ask EOSDA support for more requests.</source>
        <translation>Consultez votre forfait sur le tableau de bord EOSDA, ou demandez plus de requêtes à l’assistance EOSDA.</translation>
    </message>
    <message>
        <source>Ask EOSDA support whether your key is active and what your plan includes.</source>
        <translation>Demandez à l’assistance EOSDA si votre clé est active et ce que comprend votre forfait.</translation>
    </message>
    <message>
        <source>Search again and choose the scene anew.</source>
        <translation>Relancez la recherche et choisissez de nouveau la scène.</translation>
    </message>
    <message>
        <source>Try again: a fresh link will be asked for.</source>
        <translation>Réessayez&#xa0;: un nouveau lien sera demandé.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Attendez une minute et réessayez.</translation>
    </message>
    <message>
        <source>Check that no login page or proxy stands between you and EOSDA, then try again.</source>
        <translation>Vérifiez qu’aucune page de connexion ni aucun proxy ne se trouve entre vous et EOSDA, puis réessayez.</translation>
    </message>
    <message>
        <source>Try other bands or a smaller area, or another scene.</source>
        <translation>Essayez d’autres bandes, une zone plus petite ou une autre scène.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Do not open the archive with another program; report it to EOSDA support.</source>
        <translation>N’ouvrez pas l’archive avec un autre programme&#xa0;; signalez-la à l’assistance d’EOSDA.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of the folder.</source>
        <translation>Vérifiez l’espace libre et les droits sur le dossier.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>The service sent an unexpected answer.</source>
        <translation>Le service a envoyé une réponse inattendue.</translation>
    </message>
    <message>
        <source>The key was not accepted.</source>
        <translation>La clé n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>The requests of this key are used up, or it has no plan.</source>
        <translation>Les requêtes de cette clé sont épuisées, ou elle n’a pas de forfait.</translation>
    </message>
    <message>
        <source>Not allowed: the key is not active, or its plan lacks this.</source>
        <translation>Non autorisé&#xa0;: la clé n’est pas active, ou son forfait ne comprend pas cela.</translation>
    </message>
    <message>
        <source>The service does not know this.</source>
        <translation>Le service ne connaît pas cela.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, or other ones.</source>
        <translation>Le proxy demande un nom d’utilisateur et un mot de passe, ou d’autres.</translation>
    </message>
    <message>
        <source>The service gave up waiting for the request.</source>
        <translation>Le service a cessé d’attendre la requête.</translation>
    </message>
    <message>
        <source>The service no longer has this.</source>
        <translation>Le service n’a plus cela.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Trop de requêtes en peu de temps.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>Le service n’est pas disponible pour le moment.</translation>
    </message>
    <message>
        <source>Use names of bands, numbers, + - * /, sqrt and parentheses, for example (B08 - B04) / (B08 + B04).</source>
        <translation>Utilisez des noms de bandes, des nombres, + - * /, sqrt et des parenthèses, par exemple (B08 - B04) / (B08 + B04).</translation>
    </message>
    <message>
        <source>The expression cannot be used: it names no band.</source>
        <translation>L’expression est inutilisable&#xa0;: elle ne nomme aucune bande.</translation>
    </message>
    <message>
        <source>The expression cannot be used: it cannot be read at character {column}, “{place}”.</source>
        <translation>L’expression est inutilisable&#xa0;: elle est illisible au caractère {column}, «&#xa0;{place}&#xa0;».</translation>
    </message>
    <message>
        <source>The expression cannot be used: more than {most} operations hang on each other.</source>
        <translation>L’expression ne peut pas être utilisée&#xa0;: plus de {most} opérations dépendent les unes des autres.</translation>
    </message>
    <message>
        <source>The expression cannot be used: there is no band {name}; there are {there}.</source>
        <translation>L’expression est inutilisable&#xa0;: il n’y a pas de bande {name}&#xa0;; il y a {there}.</translation>
    </message>
    <message>
        <source>The expression cannot be used: “{place}” at character {column} is not understood.</source>
        <translation>L’expression est inutilisable&#xa0;: «&#xa0;{place}&#xa0;» au caractère {column} n’est pas compris.</translation>
    </message>
    <message>
        <source>Choose another index or another sensor.</source>
        <translation>Choisissez un autre indice ou un autre capteur.</translation>
    </message>
    <message>
        <source>How green and dense vegetation is</source>
        <translation>À quel point la végétation est verte et dense</translation>
    </message>
    <message>
        <source>Chlorophyll of dense crops, where NDVI no longer rises</source>
        <translation>Chlorophylle des cultures denses, où le NDVI n’augmente plus</translation>
    </message>
    <message>
        <source>Water in leaves</source>
        <translation>Eau dans les feuilles</translation>
    </message>
    <message>
        <source>Open water</source>
        <translation>Eau libre</translation>
    </message>
    <message>
        <source>Dense vegetation, less disturbed by haze and soil</source>
        <translation>Végétation dense, moins sensible à la brume et au sol</translation>
    </message>
    <message>
        <source>Sparse vegetation over bright soil</source>
        <translation>Végétation clairsemée sur sol clair</translation>
    </message>
    <message>
        <source>Sparse vegetation, with the soil&apos;s share found by itself</source>
        <translation>Végétation clairsemée, part du sol déterminée automatiquement</translation>
    </message>
    <message>
        <source>Chlorophyll in leaves</source>
        <translation>Chlorophylle dans les feuilles</translation>
    </message>
    <message>
        <source>Burnt land</source>
        <translation>Terres brûlées</translation>
    </message>
    <message>
        <source>{index} needs {bands}, which this sensor does not have.</source>
        <translation>{index} a besoin de {bands}, que ce capteur n’a pas.</translation>
    </message>
    <message>
        <source>{index} needs reflectance, and how the numbers of this sensor become that is not known.</source>
        <translation>{index} a besoin de réflectance, et on ignore comment l’obtenir des valeurs de ce capteur.</translation>
    </message>
    <message>
        <source>reflectance</source>
        <translation>réflectance</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>near infrared</source>
        <translation>proche infrarouge</translation>
    </message>
    <message>
        <source>red edge</source>
        <translation>red edge</translation>
    </message>
    <message>
        <source>short-wave infrared 1</source>
        <translation>infrarouge à ondes courtes 1</translation>
    </message>
    <message>
        <source>short-wave infrared 2</source>
        <translation>infrarouge à ondes courtes 2</translation>
    </message>
    <message>
        <source>This is not the id of a task.</source>
        <translation>Ce n’est pas l’identifiant d’une tâche.</translation>
    </message>
    <message>
        <source>A scene without a usable view id was found.</source>
        <translation>Une scène sans identifiant de vue utilisable a été trouvée.</translation>
    </message>
    <message>
        <source>Choose at least one dataset.</source>
        <translation>Choisissez au moins un jeu de données.</translation>
    </message>
    <message>
        <source>A date must look like 2026-11-22.</source>
        <translation>Une date doit avoir la forme 2026-11-22.</translation>
    </message>
    <message>
        <source>The first date is after the last.</source>
        <translation>La première date est après la dernière.</translation>
    </message>
    <message>
        <source>The cloud limit must be between 0 and 100 percent.</source>
        <translation>La limite de nuages doit être entre 0 et 100 pour cent.</translation>
    </message>
    <message>
        <source>A page holds 1 to {most} scenes.</source>
        <translation>Une page contient 1 à {most} scènes.</translation>
    </message>
    <message>
        <source>The sorting must be asc or desc.</source>
        <translation>Le tri doit être asc ou desc.</translation>
    </message>
    <message>
        <source>Pages are counted from 1.</source>
        <translation>Les pages se comptent à partir de 1.</translation>
    </message>
    <message>
        <source>The service sent something else than a list of scenes.</source>
        <translation>Le service a envoyé autre chose qu’une liste de scènes.</translation>
    </message>
    <message>
        <source>Choose at least one band.</source>
        <translation>Choisissez au moins une bande.</translation>
    </message>
    <message>
        <source>The reference may hold letters, digits and _ - . : only.</source>
        <translation>Seuls les lettres, les chiffres et _ - .&#xa0;: sont permis dans la référence.</translation>
    </message>
    <message>
        <source>Merging is either on or off.</source>
        <translation>La fusion est soit activée, soit désactivée.</translation>
    </message>
    <message>
        <source>The name of a metadata file is not valid.</source>
        <translation>Le nom d’un fichier de métadonnées n’est pas valide.</translation>
    </message>
    <message>
        <source>The callback must be a web address.</source>
        <translation>L’adresse de rappel doit être une adresse web.</translation>
    </message>
    <message>
        <source>The name “{name}” is not valid.</source>
        <translation>Le nom «&#xa0;{name}&#xa0;» n’est pas valide.</translation>
    </message>
    <message>
        <source>“{name}” is named twice.</source>
        <translation>«&#xa0;{name}&#xa0;» est nommé deux fois.</translation>
    </message>
    <message>
        <source>The service did not say under which id it works.</source>
        <translation>Le service n’a pas dit sous quel identifiant il travaille.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Ce n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>The address of the service must not hold a user name or a query.</source>
        <translation>L’adresse du service ne doit contenir ni nom d’utilisateur ni paramètres.</translation>
    </message>
    <message>
        <source>The address of the service must start with https://.</source>
        <translation>L’adresse du service doit commencer par https://.</translation>
    </message>
    <message>
        <source>Choose one to {most} indices.</source>
        <translation>Choisissez un à {most} indices.</translation>
    </message>
    <message>
        <source>An index is named twice.</source>
        <translation>Un indice est nommé deux fois.</translation>
    </message>
    <message>
        <source>The name of an index or a sensor is not valid.</source>
        <translation>Le nom d’un indice ou d’un capteur n’est pas valide.</translation>
    </message>
    <message>
        <source>Choose at least one sensor.</source>
        <translation>Choisissez au moins un capteur.</translation>
    </message>
    <message>
        <source>A date must be written as 2026-08-31.</source>
        <translation>Une date doit s’écrire comme 2026-08-31.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>Le premier jour est après le dernier.</translation>
    </message>
    <message>
        <source>The range is over {most} days.</source>
        <translation>La période dépasse {most} jours.</translation>
    </message>
    <message>
        <source>The cloud limit is a percentage from 0 to 100.</source>
        <translation>La limite de nuages est un pourcentage de 0 à 100.</translation>
    </message>
    <message>
        <source>The level of cloud masking is 1 to 4.</source>
        <translation>Le niveau de masquage des nuages va de 1 à 4.</translation>
    </message>
    <message>
        <source>The service sent statistics that cannot be read.</source>
        <translation>Le service a envoyé des statistiques illisibles.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>A SOCKS proxy needs the Python package PySocks, which is missing.</source>
        <translation>Un proxy SOCKS a besoin du paquet Python PySocks, qui manque.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or refused the connection.</source>
        <translation>Le proxy est injoignable, ou a refusé la connexion.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Le serveur n’a pas pu prouver son identité.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>The request cannot be sent: its address or its content is not valid.</source>
        <translation>La requête ne peut pas être envoyée&#xa0;: son adresse ou son contenu n’est pas valide.</translation>
    </message>
    <message>
        <source>The file of CA certificates cannot be used.</source>
        <translation>Le fichier de certificats d’AC est inutilisable.</translation>
    </message>
    <message>
        <source>The request could not be sent.</source>
        <translation>La requête n’a pas pu être envoyée.</translation>
    </message>
    <message>
        <source>The answer comes too slowly to be waited for.</source>
        <translation>La réponse arrive trop lentement pour être attendue.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Aucune réponse n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>The answer has invalid headers.</source>
        <translation>La réponse a des en-têtes non valides.</translation>
    </message>
    <message>
        <source>The answer is compressed in a way that cannot be read.</source>
        <translation>La réponse est compressée d’une façon illisible.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>La connexion a été coupée avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>La connexion a échoué.</translation>
    </message>
    <message>
        <source>A web address with a user name in it is not opened.</source>
        <translation>Une adresse web contenant un nom d’utilisateur n’est pas ouverte.</translation>
    </message>
    <message>
        <source>The service pointed to an address that is not encrypted.</source>
        <translation>Le service a renvoyé vers une adresse non chiffrée.</translation>
    </message>
    <message>
        <source>No key is set.</source>
        <translation>Aucune clé n’est définie.</translation>
    </message>
    <message>
        <source>The key holds characters that no key has.</source>
        <translation>La clé contient des caractères qu’aucune clé ne contient.</translation>
    </message>
    <message>
        <source>The link to the file has expired.</source>
        <translation>Le lien vers le fichier a expiré.</translation>
    </message>
    <message>
        <source>The link to the file no longer opens.</source>
        <translation>Le lien vers le fichier ne s’ouvre plus.</translation>
    </message>
    <message>
        <source>The connection broke in the middle of the answer.</source>
        <translation>La connexion a été coupée au milieu de la réponse.</translation>
    </message>
    <message>
        <source>The answer is far larger than it can be.</source>
        <translation>La réponse est bien plus grande que possible.</translation>
    </message>
    <message>
        <source>The file ended before all of it had come.</source>
        <translation>Le fichier s’est terminé avant d’être arrivé en entier.</translation>
    </message>
    <message>
        <source>The service sent data that cannot be read.</source>
        <translation>Le service a envoyé des données illisibles.</translation>
    </message>
    <message>
        <source>The area must be one closed polygon in longitude and latitude.</source>
        <translation>La zone doit être un seul polygone fermé en longitude et latitude.</translation>
    </message>
    <message>
        <source>Retry sends the order again; remove it if you would rather not risk paying twice.</source>
        <translation>«&#xa0;Réessayer&#xa0;» envoie de nouveau la commande&#xa0;; retirez-la si vous ne voulez pas risquer de payer deux fois.</translation>
    </message>
    <message>
        <source>Choose a scene that covers the area.</source>
        <translation>Choisissez une scène qui couvre la zone.</translation>
    </message>
    <message>
        <source>Retry fetches it again and orders nothing. If that does not help, ask EOSDA support.</source>
        <translation>«&#xa0;Réessayer&#xa0;» le récupère de nouveau et ne commande rien. Si cela n’aide pas, demandez à l’assistance d’EOSDA.</translation>
    </message>
    <message>
        <source>Retry orders it again.</source>
        <translation>«&#xa0;Réessayer&#xa0;» la commande de nouveau.</translation>
    </message>
    <message>
        <source>Please report it with the details from the log panel, then retry.</source>
        <translation>Signalez-le avec les détails du journal des messages, puis réessayez.</translation>
    </message>
    <message>
        <source>Run it again: it goes on where it stopped and pays nothing twice.</source>
        <translation>Exécutez de nouveau&#xa0;: le travail reprend où il s’est arrêté, sans rien payer deux fois.</translation>
    </message>
</context>
<context>
    <name>AreaDrop</name>
    <message>
        <source>Drop one file or layer at a time.</source>
        <translation>Déposez un seul fichier ou une seule couche à la fois.</translation>
    </message>
    <message>
        <source>The layer is not in this project. Add it, or drop its file.</source>
        <translation>La couche n’est pas dans ce projet. Ajoutez-la, ou déposez son fichier.</translation>
    </message>
</context>
<context>
    <name>AreaLine</name>
    <message>
        <source>Area of interest</source>
        <translation>Zone d’intérêt</translation>
    </message>
    <message>
        <source>Zoom to area</source>
        <translation>Zoomer sur la zone</translation>
    </message>
    <message>
        <source>Clear area</source>
        <translation>Effacer la zone</translation>
    </message>
</context>
<context>
    <name>AreaReader</name>
    <message>
        <source>Reading the area of interest</source>
        <translation>Lecture de la zone d’intérêt</translation>
    </message>
</context>
<context>
    <name>AreaStatistics</name>
    <message>
        <source>Statistics of areas over time</source>
        <translation>Statistiques de zones dans le temps</translation>
    </message>
    <message>
        <source>Index values and cloud of every scene over your areas, as table and chart.</source>
        <translation>Valeurs d’indices et nuages de chaque scène sur vos zones, en table et en graphique.</translation>
    </message>
    <message>
        <source>Asks EOSDA API Connect for the statistics of up to three indices over every feature of a polygon layer, for every scene of a range of days, and writes a table with a row for each scene and index: area_id, date, view_id, dataset, index, cloud, average, median, min, max, std, p10, q1, q3, p90. No raster is downloaded.

One order, about three requests of your plan, is for one polygon and up to a year: longer ranges and features of several polygons take one order each, and each polygon has rows of its own. A polygon over the area limit is left out, and the log says so: statistics of pieces cannot be put together. A search, one request for areas that lie close, comes first: areas that no scene of these days shows are not ordered.

Nothing is paid twice: a run that was stopped, killed or out of time goes on when it is run again with the same parameters. For that write both days: without a last day it is today, and tomorrow that is another one.</source>
        <translation>Demande à EOSDA API Connect les statistiques de trois indices au plus sur chaque entité d’une couche de polygones, pour chaque scène d’une période, et écrit une table avec une ligne par scène et indice&#xa0;: area_id, date, view_id, dataset, index, cloud, average, median, min, max, std, p10, q1, q3, p90. Aucun raster n’est téléchargé.

Une commande, environ trois requêtes de votre forfait, vaut pour un polygone et jusqu’à un an&#xa0;: les périodes plus longues et les entités à plusieurs polygones demandent une commande pour chacun, et chaque polygone a ses propres lignes. Un polygone au-dessus de la limite de surface est laissé de côté, et le journal le signale&#xa0;: les statistiques de morceaux ne se combinent pas. Une recherche vient d’abord, une requête pour les zones proches les unes des autres&#xa0;: les zones qu’aucune scène de ces jours ne montre ne sont pas commandées.

Rien n’est payé deux fois&#xa0;: un traitement arrêté, interrompu ou hors délai reprend quand on l’exécute de nouveau avec les mêmes paramètres. Indiquez pour cela les deux jours&#xa0;: sans dernier jour, c’est aujourd’hui, qui sera un autre jour demain.</translation>
    </message>
    <message>
        <source>satellite,statistics,season,time series,index,NDVI,fields,parcels,chart,table,cloud,sentinel,sentinel-2,landsat,eosda,eos</source>
        <translation>satellite,statistiques,saison,série temporelle,indice,NDVI,champs,parcelles,graphique,table,nuages,sentinel,sentinel-2,landsat,eosda,eos</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. Each feature is an area of its own, and each of its polygons is an order.</source>
        <translation>Polygones, dans n’importe quel SCR. Chaque entité est une zone à part, et chacun de ses polygones est une commande.</translation>
    </message>
    <message>
        <source>Field that names the areas</source>
        <translation>Champ qui nomme les zones</translation>
    </message>
    <message>
        <source>Its value stands in the table as area_id. Empty: the feature&apos;s number.</source>
        <translation>Sa valeur figure dans la table comme area_id. Vide&#xa0;: le numéro de l’entité.</translation>
    </message>
    <message>
        <source>Indices, up to three</source>
        <translation>Indices, trois au plus</translation>
    </message>
    <message>
        <source>Which indices to ask for: three of them cost as much as one.</source>
        <translation>Les indices à demander&#xa0;: trois coûtent autant qu’un.</translation>
    </message>
    <message>
        <source>Cloud over the area at most (percent)</source>
        <translation>Nuages sur la zone, au plus (pour cent)</translation>
    </message>
    <message>
        <source>Scenes with more cloud over the area itself are left out. Cloud in a scene lowers its values: see the field cloud.</source>
        <translation>Les scènes plus nuageuses sur la zone elle-même sont laissées de côté. Les nuages d’une scène abaissent ses valeurs&#xa0;: voyez le champ cloud.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>A row for each area, scene and index.</source>
        <translation>Une ligne par zone, scène et indice.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>A page with the chart and its figures; it needs nothing from the internet.</source>
        <translation>Une page avec le graphique et ses chiffres&#xa0;; elle n’a besoin de rien sur internet.</translation>
    </message>
    <message>
        <source>What became of each area</source>
        <translation>Ce qu’est devenue chaque zone</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>A line for each area: area_id, status, scenes, error, requests. The status is ready, no scene, failed, bad area, unconfirmed (sent without an answer: it may have been charged, and only you can order it again) or unfinished (run this again).</source>
        <translation>Une ligne par zone&#xa0;: area_id, status, scenes, error, requests. Le statut est ready, no scene, failed, bad area, unconfirmed (envoyée sans réponse&#xa0;: elle a pu être facturée, et vous seul pouvez la commander de nouveau) ou unfinished (exécutez de nouveau).</translation>
    </message>
    <message>
        <source>Areas with values</source>
        <translation>Zones avec valeurs</translation>
    </message>
    <message>
        <source>Areas without, those without a scene among them</source>
        <translation>Zones sans valeurs, y compris celles sans scène</translation>
    </message>
    <message>
        <source>Areas whose values will come when this is run again</source>
        <translation>Zones dont les valeurs viendront à la prochaine exécution</translation>
    </message>
    <message>
        <source>Orders sent by this run</source>
        <translation>Commandes envoyées par cette exécution</translation>
    </message>
    <message>
        <source>Requests that all areas took or will take, and searches</source>
        <translation>Requêtes que toutes les zones ont prises ou prendront, et recherches</translation>
    </message>
    <message>
        <source>{parameter}: no scene can be there before {day}.</source>
        <translation>{parameter}&#xa0;: il ne peut y avoir aucune scène avant le {day}.</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message numerus="yes">
        <source>%Ln download(s) (needs|need) you.</source>
        <translation>
            <numerusform>%Ln téléchargement a besoin de vous. ||&#xa0;%Ln téléchargements ont besoin de vous.</numerusform>
            <numerusform>%Ln téléchargement a besoin de vous. ||&#xa0;%Ln téléchargements ont besoin de vous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BandModel</name>
    <message>
        <source>This is the usual name of the band; EOSDA has not confirmed it.</source>
        <translation>C’est le nom usuel de la bande&#xa0;; EOSDA ne l’a pas confirmé.</translation>
    </message>
</context>
<context>
    <name>BandPanel</name>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>What lands on the map: bands as a picture, or an index</source>
        <translation>Ce qui arrive sur la carte&#xa0;: des bandes en image, ou un indice</translation>
    </message>
    <message>
        <source>&amp;Bands…</source>
        <translation>Ban&amp;des…</translation>
    </message>
    <message>
        <source>Choose bands one by one, and the files to deliver</source>
        <translation>Choisir les bandes une à une, et les fichiers à livrer</translation>
    </message>
    <message>
        <source>Bands of the sensor</source>
        <translation>Bandes du capteur</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>One file per resolution</source>
        <translation>Un fichier par résolution</translation>
    </message>
    <message>
        <source>Off: a file of its own for each band</source>
        <translation>Désactivé&#xa0;: un fichier à part pour chaque bande</translation>
    </message>
    <message>
        <source>Names of bands that are not in the list, with commas</source>
        <translation>Noms de bandes absentes de la liste, séparés par des virgules</translation>
    </message>
    <message>
        <source>Names of extra files to deliver, with commas. The names are not documented by EOSDA.</source>
        <translation>Noms de fichiers supplémentaires à livrer, séparés par des virgules. EOSDA ne documente pas ces noms.</translation>
    </message>
    <message>
        <source>Other bands</source>
        <translation>Autres bandes</translation>
    </message>
    <message>
        <source>Metadata files</source>
        <translation>Fichiers de métadonnées</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>{0}: no {1}</source>
        <translation>{0}&#xa0;: sans {1}</translation>
    </message>
    <message>
        <source>These names are not valid: {0}</source>
        <translation>Ces noms ne sont pas valides&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The bands of this sensor are not known here: type their names above.</source>
        <translation>Les bandes de ce capteur ne sont pas connues ici&#xa0;: tapez leurs noms ci-dessus.</translation>
    </message>
    <message>
        <source>Choose at least one band.</source>
        <translation>Choisissez au moins une bande.</translation>
    </message>
    <message>
        <source>Choose a preset that {0} has too.</source>
        <translation>Choisissez un préréglage que {0} possède aussi.</translation>
    </message>
    <message>
        <source>mixed resolutions ({0})</source>
        <translation>résolutions mixtes ({0})</translation>
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
        <translation>un zip avec les fichiers de métadonnées</translation>
    </message>
    <message>
        <source>a zip: one file per resolution</source>
        <translation>un zip&#xa0;: un fichier par résolution</translation>
    </message>
    <message>
        <source>a zip: one file per band</source>
        <translation>un zip&#xa0;: un fichier par bande</translation>
    </message>
</context>
<context>
    <name>ChangeBetweenDates</name>
    <message>
        <source>Select two layers of the same index and of different days in the layer tree (Ctrl and a click adds one), then choose this again.</source>
        <translation>Sélectionnez dans le panneau des couches deux couches du même indice et de jours différents (Ctrl et un clic en ajoute une), puis choisissez de nouveau ceci.</translation>
    </message>
    <message>
        <source>On the map: {0}.</source>
        <translation>Sur la carte&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Change between two dates</source>
        <translation>Changement entre deux dates</translation>
    </message>
    <message>
        <source>The change cannot be shown. {0}</source>
        <translation>Le changement ne peut pas être affiché. {0}</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{0} (right axis)</source>
        <translation>{0} (axe de droite)</translation>
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
        <translation>Indice dans le temps</translation>
    </message>
    <message>
        <source>No scene of these days has a value.</source>
        <translation>Aucune scène de ces jours n’a de valeur.</translation>
    </message>
    <message>
        <source>Average: {value}</source>
        <translation>Moyenne&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Most pixels: {low} to {high}</source>
        <translation>La plupart des pixels&#xa0;: {low} à {high}</translation>
    </message>
    <message>
        <source>Cloud here: {cloud} %</source>
        <translation>Nuages ici&#xa0;: {cloud}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Classes</name>
    <message>
        <source>No data</source>
        <translation>Aucune donnée</translation>
    </message>
    <message>
        <source>Saturated or defective</source>
        <translation>Saturé ou défectueux</translation>
    </message>
    <message>
        <source>Dark area or topographic shadow</source>
        <translation>Zone sombre ou ombre du relief</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Ombre de nuage</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Végétation</translation>
    </message>
    <message>
        <source>Not vegetated</source>
        <translation>Sans végétation</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Non classé</translation>
    </message>
    <message>
        <source>Cloud medium probability</source>
        <translation>Nuage, probabilité moyenne</translation>
    </message>
    <message>
        <source>Cloud high probability</source>
        <translation>Nuage, probabilité élevée</translation>
    </message>
    <message>
        <source>Thin cirrus</source>
        <translation>Cirrus fins</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Neige ou glace</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} est illisible</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <source>No API key is set.</source>
        <translation>Aucune clé d’API n’est définie.</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication system is disabled on this computer, so a saved key cannot be read. Enter the key for this session instead.</source>
        <translation>Le système d’authentification de QGIS est désactivé sur cet ordinateur&#xa0;: une clé enregistrée ne peut pas être lue. Entrez plutôt la clé pour cette session.</translation>
    </message>
    <message>
        <source>The authentication configuration {config_id} does not exist.</source>
        <translation>La configuration d’authentification {config_id} n’existe pas.</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication database is locked, so the key is not known.</source>
        <translation>La base de données d’authentification de QGIS est verrouillée&#xa0;: la clé n’est pas connue.</translation>
    </message>
    <message>
        <source>The authentication configuration {config_id} holds no API key.</source>
        <translation>La configuration d’authentification {config_id} ne contient pas de clé d’API.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation>pas de SCR</translation>
    </message>
    <message>
        <source>an unknown CRS</source>
        <translation>un SCR inconnu</translation>
    </message>
    <message>
        <source>QGIS cannot open {name}.</source>
        <translation>QGIS ne peut pas ouvrir {name}.</translation>
    </message>
    <message>
        <source>Clear up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Look into the downloads</source>
        <translation>Examiner les téléchargements</translation>
    </message>
    <message>
        <source>Read downloads</source>
        <translation>Lire les téléchargements</translation>
    </message>
    <message>
        <source>Plan the downloads</source>
        <translation>Préparer les téléchargements</translation>
    </message>
    <message>
        <source>Read the job</source>
        <translation>Lire le travail</translation>
    </message>
    <message>
        <source>Cancelled. Orders already sent are kept and go on when run again.</source>
        <translation>Annulé. Les commandes déjà envoyées sont gardées et reprennent à la prochaine exécution.</translation>
    </message>
    <message>
        <source>The time limit is over. What has been ordered is kept.</source>
        <translation>Le délai est écoulé. Ce qui a été commandé est gardé.</translation>
    </message>
    <message>
        <source>Open the list of downloads</source>
        <translation>Ouvrir la liste des téléchargements</translation>
    </message>
    <message>
        <source>Write the list of downloads</source>
        <translation>Écrire la liste des téléchargements</translation>
    </message>
    <message>
        <source>It is not known which scene this part is of.</source>
        <translation>On ne sait pas à quelle scène appartient cette partie.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>Another process has taken this job over, or it was cancelled.</source>
        <translation>Un autre processus a repris ce travail, ou il a été annulé.</translation>
    </message>
    <message>
        <source>Stopped while fetching.</source>
        <translation>Arrêté pendant le transfert.</translation>
    </message>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>Le service ne connaît plus cette tâche.</translation>
    </message>
    <message>
        <source>Stopped while the order was being sent.</source>
        <translation>Arrêté pendant l’envoi de la commande.</translation>
    </message>
    <message>
        <source>The scene has no data here.</source>
        <translation>La scène n’a pas de données ici.</translation>
    </message>
    <message>
        <source>The service gave up on this task.</source>
        <translation>Le service a abandonné cette tâche.</translation>
    </message>
    <message>
        <source>The service sent a file instead of statistics.</source>
        <translation>Le service a envoyé un fichier au lieu de statistiques.</translation>
    </message>
    <message>
        <source>The service did not finish in time.</source>
        <translation>Le service n’a pas fini à temps.</translation>
    </message>
    <message>
        <source>The list of downloads {path} is damaged and in use.</source>
        <translation>La liste des téléchargements {path} est endommagée et en cours d’utilisation.</translation>
    </message>
    <message>
        <source>The list of downloads {path} was written by a newer version of EOSDA Imagery. Nothing in it has been changed. Please update the plugin.</source>
        <translation>La liste des téléchargements {path} a été écrite par une version plus récente d’EOSDA Imagery. Rien n’y a été modifié. Mettez l’extension à jour.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be kept in {path}: {reason}. Please make the folder writable, or set EOSDA_DATA_DIR to another one.</source>
        <translation>La liste des téléchargements ne peut pas être gardée dans {path}&#xa0;: {reason}. Autorisez l’écriture dans ce dossier, ou donnez-en un autre dans EOSDA_DATA_DIR.</translation>
    </message>
    <message>
        <source>Cancelled while the order was being sent: it may have been charged.</source>
        <translation>Annulé pendant l’envoi de la commande&#xa0;: elle a pu être facturée.</translation>
    </message>
    <message>
        <source>What is stored of this order cannot be read.</source>
        <translation>Ce qui est enregistré de cette commande est illisible.</translation>
    </message>
    <message>
        <source>QGIS was closed while the order was being sent.</source>
        <translation>QGIS a été fermé pendant l’envoi de la commande.</translation>
    </message>
    <message>
        <source>The same was ordered for another download, and no answer came: it may have been charged.</source>
        <translation>La même chose a été commandée pour un autre téléchargement, sans réponse&#xa0;: elle a pu être facturée.</translation>
    </message>
    <message>
        <source>No key is chosen.</source>
        <translation>Aucune clé n’est choisie.</translation>
    </message>
    <message>
        <source>Bands {bands} of {view_id}, cut to the area of interest by EOSDA API Connect (task type lbe).</source>
        <translation>Bandes {bands} de {view_id}, découpées sur la zone d’intérêt par EOSDA API Connect (type de tâche lbe).</translation>
    </message>
    <message>
        <source>Scene {view_id}.</source>
        <translation>Scène {view_id}.</translation>
    </message>
    <message>
        <source>Acquired {time}.</source>
        <translation>Acquise&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>Satellite {name}.</source>
        <translation>Satellite {name}.</translation>
    </message>
    <message>
        <source>Cloud cover of the whole scene {cloud} percent.</source>
        <translation>Couverture nuageuse de la scène entière&#xa0;: {cloud} pour cent.</translation>
    </message>
    <message>
        <source>There is no quick look of an area that crosses 180°.</source>
        <translation>Il n’y a pas d’aperçu rapide d’une zone qui traverse 180°.</translation>
    </message>
    <message>
        <source>There is no quick look of an area so near to a pole.</source>
        <translation>Il n’y a pas d’aperçu rapide d’une zone si proche d’un pôle.</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>L’image est illisible</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>The picture does not have the size that was asked for.</source>
        <translation>L’image n’a pas la taille demandée.</translation>
    </message>
    <message>
        <source>The two layers have different grids: one was averaged by area onto the grid of the other.</source>
        <translation>Les deux couches ont des grilles différentes&#xa0;: l’une a été moyennée par surface sur la grille de l’autre.</translation>
    </message>
    <message>
        <source>{later} minus {earlier}, pixel by pixel.</source>
        <translation>{later} moins {earlier}, pixel par pixel.</translation>
    </message>
    <message>
        <source>QGIS cannot show the preview.</source>
        <translation>QGIS ne peut pas afficher l’aperçu.</translation>
    </message>
    <message>
        <source>The planning was stopped.</source>
        <translation>La préparation a été arrêtée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned</source>
        <translation>
            <numerusform>%Ln prévu</numerusform>
            <numerusform>%Ln prévus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln prêt</numerusform>
            <numerusform>%Ln prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>%Ln inachevé</numerusform>
            <numerusform>%Ln inachevés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconfirmed</source>
        <translation>
            <numerusform>%Ln non confirmé</numerusform>
            <numerusform>%Ln non confirmés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a scene</source>
        <translation>
            <numerusform>%Ln sans scène</numerusform>
            <numerusform>%Ln sans scène</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad area(s)</source>
        <translation>
            <numerusform>%Ln zone inutilisable</numerusform>
            <numerusform>%Ln zones inutilisables</numerusform>
        </translation>
    </message>
    <message>
        <source>The delivered rasters are turned, mirrored or bent in different ways, which one raster cannot hold with its pixels untouched. The files are kept as delivered. Put them on one grid with GDAL&apos;s “Warp (reproject)”.</source>
        <translation>Les rasters livrés sont tournés, inversés ou déformés de façons différentes, ce qu’un seul raster ne peut contenir sans toucher aux pixels. Les fichiers sont gardés tels que livrés. Mettez-les sur une même grille avec «&#xa0;Projection (warp)&#xa0;» de GDAL.</translation>
    </message>
    <message>
        <source>The scene has no data in the area.</source>
        <translation>La scène n’a pas de données dans la zone.</translation>
    </message>
    <message>
        <source>part {order}</source>
        <translation>partie {order}</translation>
    </message>
    <message>
        <source>The parts beside {name} cannot be joined</source>
        <translation>Les parties à côté de {name} ne peuvent pas être assemblées</translation>
    </message>
    <message>
        <source>The parts of the area came in different CRSs, {names}, which one raster cannot hold with its pixels untouched. The files are kept as delivered: warp those of one CRS to the other with GDAL&apos;s “Warp (reproject)”, or run this for the area on either side of the border of the zones.</source>
        <translation>Les parties de la zone sont arrivées dans des SCR différents, {names}, qu’un seul raster ne peut contenir sans toucher aux pixels. Les fichiers sont gardés tels que livrés&#xa0;: reprojetez ceux d’un SCR vers l’autre avec «&#xa0;Projection (warp)&#xa0;» de GDAL, ou exécutez ceci pour la zone de chaque côté de la limite des fuseaux.</translation>
    </message>
    <message>
        <source>The clouds of {name} cannot be read</source>
        <translation>Les nuages de {name} sont illisibles</translation>
    </message>
    <message>
        <source>The clouds are not masked: this sensor has no band that tells of them.</source>
        <translation>Les nuages ne sont pas masqués&#xa0;: ce capteur n’a pas de bande qui les indique.</translation>
    </message>
    <message>
        <source>The clouds are not masked: the service did not deliver {name}.</source>
        <translation>Les nuages ne sont pas masqués&#xa0;: le service n’a pas livré {name}.</translation>
    </message>
    <message>
        <source>Masked as cloud, shadow or cirrus: {share} %.</source>
        <translation>Masqué comme nuage, ombre ou cirrus&#xa0;: {share}&#xa0;%.</translation>
    </message>
    <message>
        <source>The clouds cannot be masked</source>
        <translation>Les nuages ne peuvent pas être masqués</translation>
    </message>
    <message>
        <source>Stopped while joining.</source>
        <translation>Arrêté pendant l’assemblage.</translation>
    </message>
    <message>
        <source>The area cannot be put on the raster</source>
        <translation>La zone ne peut pas être reportée sur le raster</translation>
    </message>
    <message>
        <source>QGIS cannot open the raster.</source>
        <translation>QGIS ne peut pas ouvrir le raster.</translation>
    </message>
    <message>
        <source>The values cannot be counted</source>
        <translation>Les valeurs ne peuvent pas être comptées</translation>
    </message>
    <message>
        <source>The bands are in different CRSs, so that no index can be made of them.</source>
        <translation>Les bandes sont dans des SCR différents&#xa0;: aucun indice ne peut en être tiré.</translation>
    </message>
    <message>
        <source>The index cannot be written</source>
        <translation>L’indice ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The rows of {name} do not run from west to east, which is what an index is computed on. Straighten it with GDAL&apos;s “Warp (reproject)” first.</source>
        <translation>Les lignes de {name} ne vont pas d’ouest en est, ce qu’il faut pour calculer un indice. Redressez-le d’abord avec «&#xa0;Projection (warp)&#xa0;» de GDAL.</translation>
    </message>
    <message>
        <source>The index cannot be computed. {reason}</source>
        <translation>L’indice ne peut pas être calculé. {reason}</translation>
    </message>
    <message>
        <source>The grids of the two layers are turned or mirrored differently, so that they cannot be compared.</source>
        <translation>Les grilles des deux couches sont tournées ou inversées différemment, si bien qu’elles ne peuvent pas être comparées.</translation>
    </message>
    <message>
        <source>The two layers have no place in common.</source>
        <translation>Les deux couches n’ont aucun endroit en commun.</translation>
    </message>
    <message>
        <source>The change cannot be written</source>
        <translation>Le changement ne peut pas être écrit</translation>
    </message>
    <message>
        <source>{index} cannot be computed: {names} did not come.</source>
        <translation>{index} ne peut pas être calculé&#xa0;: {names} manque.</translation>
    </message>
    <message>
        <source>{index} needs reflectance, and the delivered files do not say by which scale their values become that.</source>
        <translation>{index} a besoin de réflectance, et les fichiers livrés ne disent pas par quelle échelle leurs valeurs le deviennent.</translation>
    </message>
    <message>
        <source>{index} = {formula}, with {scales} ({values}).</source>
        <translation>{index} = {formula}, avec {scales} ({values}).</translation>
    </message>
    <message>
        <source>Averaged by area onto the grid of the coarsest band: {names}.</source>
        <translation>Moyenné par surface sur la grille de la bande la plus grossière&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>No pixel is left: all with data are cloud, shadow or cirrus.</source>
        <translation>Il ne reste aucun pixel&#xa0;: tous ceux qui ont des données sont nuage, ombre ou cirrus.</translation>
    </message>
    <message>
        <source>No pixel has a value: the bands have no data in common.</source>
        <translation>Aucun pixel n’a de valeur&#xa0;: les bandes n’ont pas de données en commun.</translation>
    </message>
    <message>
        <source>Give each band the sensor&apos;s name of it as its description, or take a raster that was downloaded here: its bands have theirs.</source>
        <translation>Donnez à chaque bande, comme description, le nom que lui donne le capteur, ou prenez un raster téléchargé ici&#xa0;: ses bandes ont déjà les leurs.</translation>
    </message>
    <message>
        <source>{name} has no names of bands such as B04 or B8.</source>
        <translation>{name} n’a pas de noms de bandes comme B04 ou B8.</translation>
    </message>
    <message>
        <source>No raster in {name} has bands with names such as B04 or B8.</source>
        <translation>Aucun raster dans {name} n’a de bandes nommées comme B04 ou B8.</translation>
    </message>
    <message>
        <source>The delivered bands have a scale and an offset, which an .img cannot hold: its values are as stored. A .tif has both.</source>
        <translation>Les bandes livrées ont une échelle et un décalage, qu’un .img ne peut contenir&#xa0;: ses valeurs sont celles enregistrées. Un .tif a les deux.</translation>
    </message>
    <message>
        <source>The delivered raster hides some of its pixels, which an .img cannot: they are 0 there, or its nodata value. A .tif hides them.</source>
        <translation>Le raster livré cache certains de ses pixels, ce qu’un .img ne peut faire&#xa0;: ils y valent 0 ou sa valeur nodata. Un .tif les cache.</translation>
    </message>
    <message>
        <source>The parts of a band cannot be joined</source>
        <translation>Les parties d’une bande ne peuvent pas être assemblées</translation>
    </message>
    <message>
        <source>The delivered files do not say which band is {names}. The files are kept as delivered.</source>
        <translation>Les fichiers livrés ne disent pas quelle bande est {names}. Les fichiers sont gardés tels que livrés.</translation>
    </message>
    <message>
        <source>The bands cannot be joined</source>
        <translation>Les bandes ne peuvent pas être assemblées</translation>
    </message>
    <message>
        <source>The parts of {name} differ in scale, offset or unit, so that one number would have several meanings in one raster. The files are kept as delivered.</source>
        <translation>Les parties de {name} diffèrent par l’échelle, le décalage ou l’unité, si bien qu’un nombre aurait plusieurs sens dans un même raster. Les fichiers sont gardés tels que livrés.</translation>
    </message>
    <message>
        <source>The parts of {names} declare other values as nodata each; in the result it is that of the first which declares one.</source>
        <translation>Les parties de {names} déclarent chacune une autre valeur nodata&#xa0;; dans le résultat, c’est celle de la première qui en déclare une.</translation>
    </message>
    <message>
        <source>The raster cannot be written</source>
        <translation>Le raster ne peut pas être écrit</translation>
    </message>
    <message>
        <source>an .img cannot hold where these pixels lie, a .tif can</source>
        <translation>un .img ne peut pas enregistrer où se trouvent ces pixels, un .tif le peut</translation>
    </message>
    <message>
        <source>An .img of this size would be two files. Choose a .tif instead.</source>
        <translation>Un .img de cette taille serait en deux fichiers. Choisissez plutôt un .tif.</translation>
    </message>
    <message>
        <source>A delivered raster cannot be read</source>
        <translation>Un raster livré est illisible</translation>
    </message>
    <message>
        <source>The plugin&apos;s data folder {folder} cannot be written to: {reason}. Name another one in the environment variable {env_data_dir}.</source>
        <translation>Impossible d’écrire dans le dossier de données de l’extension {folder}&#xa0;: {reason}. Nommez-en un autre dans la variable d’environnement {env_data_dir}.</translation>
    </message>
    <message>
        <source>{name} is written, but not the STAC item beside it: {error}.</source>
        <translation>{name} est écrit, mais pas l’élément STAC à côté&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The delivered zip is damaged: {error}.</source>
        <translation>Le zip livré est endommagé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The delivered zip holds no raster that can be read: {left}.</source>
        <translation>Le zip livré ne contient aucun raster lisible&#xa0;: {left}.</translation>
    </message>
    <message>
        <source>The delivered zip holds no raster that can be read.</source>
        <translation>Le zip livré ne contient aucun raster lisible.</translation>
    </message>
    <message>
        <source>The delivered zip holds more files than can be right: {infos}.</source>
        <translation>Le zip livré contient plus de fichiers qu’il n’est possible&#xa0;: {infos}.</translation>
    </message>
    <message>
        <source>The delivered zip holds far more rasters than were ordered: {rasters}.</source>
        <translation>Le zip livré contient bien plus de rasters que commandé&#xa0;: {rasters}.</translation>
    </message>
    <message>
        <source>{info} (not ordered)</source>
        <translation>{info} (non commandé)</translation>
    </message>
    <message>
        <source>a hidden file</source>
        <translation>un fichier caché</translation>
    </message>
    <message>
        <source>The delivered zip would unpack to more than {value} MB, far more than was ordered.</source>
        <translation>Le zip livré donnerait plus de {value} Mo une fois extrait, bien plus que commandé.</translation>
    </message>
    <message>
        <source>{info} in the delivered zip would unpack to an absurd size.</source>
        <translation>{info} dans le zip livré prendrait une taille absurde une fois décompressé.</translation>
    </message>
    <message>
        <source>It is no raster.</source>
        <translation>Ce n’est pas un raster.</translation>
    </message>
    <message>
        <source>Stopped while unpacking.</source>
        <translation>Arrêté pendant l’extraction.</translation>
    </message>
    <message>
        <source>Ordered and not delivered: {names}.</source>
        <translation>Commandé et non livré&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>What was delivered covers {percent} % of what was ordered.</source>
        <translation>Ce qui a été livré couvre {percent}&#xa0;% de la commande.</translation>
    </message>
    <message>
        <source>Its pixels are {metres} m wide; {ordered} m were ordered.</source>
        <translation>Ses pixels font {metres} m de large&#xa0;; {ordered} m étaient commandés.</translation>
    </message>
    <message>
        <source>The raster cannot be put on the map</source>
        <translation>Le raster ne peut pas être mis sur la carte</translation>
    </message>
    <message>
        <source>{path} is far too large for statistics.</source>
        <translation>{path} est bien trop grand pour des statistiques.</translation>
    </message>
    <message>
        <source>{path} holds no statistics.</source>
        <translation>{path} ne contient pas de statistiques.</translation>
    </message>
    <message>
        <source>None of the statistics that the service sent can be read.</source>
        <translation>Aucune des statistiques envoyées par le service n’est lisible.</translation>
    </message>
    <message>
        <source>Cannot write to {path}: {reason}.</source>
        <translation>Impossible d’écrire dans {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Not enough room in {folder}: {needed} needed, {free} free.</source>
        <translation>Pas assez de place dans {folder}&#xa0;: {needed} nécessaires, {free} libres.</translation>
    </message>
    <message>
        <source>The service sends more than {max_bytes}, far more than was ordered.</source>
        <translation>Le service envoie plus de {max_bytes}, bien plus que commandé.</translation>
    </message>
    <message>
        <source>Stopped while copying.</source>
        <translation>Arrêté pendant la copie.</translation>
    </message>
    <message>
        <source>no place on the map</source>
        <translation>sans place sur la carte</translation>
    </message>
    <message>
        <source>The delivered file does not say where on the map it lies.</source>
        <translation>Le fichier livré ne dit pas où il se trouve sur la carte.</translation>
    </message>
    <message>
        <source>outside the area</source>
        <translation>hors de la zone</translation>
    </message>
    <message>
        <source>The delivered raster lies outside the area that was ordered.</source>
        <translation>Le raster livré se trouve hors de la zone commandée.</translation>
    </message>
    <message>
        <source>place not checked</source>
        <translation>place non vérifiée</translation>
    </message>
    <message>
        <source>The CRS of the delivered raster cannot be transformed to longitude and latitude, so it cannot be checked whether it lies where it was ordered.</source>
        <translation>Le SCR du raster livré ne peut pas être converti en longitude et latitude&#xa0;; il est donc impossible de vérifier qu’il se trouve là où il a été commandé.</translation>
    </message>
    <message>
        <source>{problem} The files are kept as delivered.</source>
        <translation>{problem} Les fichiers sont gardés tels que livrés.</translation>
    </message>
    <message>
        <source>The service delivered an empty file.</source>
        <translation>Le service a livré un fichier vide.</translation>
    </message>
    <message>
        <source>The service delivered a text or web page instead of a raster.</source>
        <translation>Le service a livré un texte ou une page web au lieu d’un raster.</translation>
    </message>
    <message>
        <source>The delivered file is no GeoTIFF, JPEG 2000 or zip.</source>
        <translation>Le fichier livré n’est ni GeoTIFF, ni JPEG 2000, ni zip.</translation>
    </message>
    <message>
        <source>The delivered raster</source>
        <translation>Le raster livré</translation>
    </message>
    <message>
        <source>The delivered raster says that it has {rasterxsize} × {rasterysize} pixels (bands: {count}), far more than were ordered.</source>
        <translation>Le raster livré dit avoir {rasterxsize} × {rasterysize} pixels (bandes&#xa0;: {count}), bien plus que commandé.</translation>
    </message>
    <message>
        <source>The delivered raster cannot be read</source>
        <translation>Le raster livré est illisible</translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <translation>{name} n’est plus là.</translation>
    </message>
</context>
<context>
    <name>CornerTool</name>
    <message>
        <source>Click or drag a corner. A cross or a double click adds one, Delete removes it, Escape ends.</source>
        <translation>Cliquez sur un sommet ou faites-le glisser. Une croix ou un double clic en ajoute un, Suppr le supprime, Échap termine.</translation>
    </message>
    <message>
        <source>The area has too many corners to edit here. Edit it as a layer of QGIS.</source>
        <translation>La zone a trop de sommets pour être modifiée ici. Modifiez-la comme couche de QGIS.</translation>
    </message>
    <message>
        <source>The area cannot be shown in the CRS of the map.</source>
        <translation>La zone ne peut pas être affichée dans le SCR de la carte.</translation>
    </message>
    <message>
        <source>The corner has no place on Earth there.</source>
        <translation>Le sommet n’a pas de place sur Terre à cet endroit.</translation>
    </message>
    <message>
        <source>An area needs three corners or more.</source>
        <translation>Une zone a besoin d’au moins trois sommets.</translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message>
        <source>Scenes listed</source>
        <translation>Scènes listées</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln day(s)</source>
        <translation>
            <numerusform>{shown} jour sur %Ln</numerusform>
            <numerusform>{shown} jours sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What hides the others</source>
        <translation>Ce qui cache les autres</translation>
    </message>
    <message>
        <source>All days found are listed</source>
        <translation>Tous les jours trouvés sont listés</translation>
    </message>
    <message>
        <source>Cloud ≤ {0} % hides {1}: show</source>
        <translation>Nuages ≤ {0}&#xa0;% cache {1}&#xa0;: afficher</translation>
    </message>
    <message>
        <source>Covers ≥ {0} % hides {1}</source>
        <translation>Couverture ≥ {0}&#xa0;% cache {1}</translation>
    </message>
    <message>
        <source>{0} hides {1}</source>
        <translation>{0} cache {1}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Enter key…</source>
        <translation>Entrer la clé…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Ouvrir le journal</translation>
    </message>
</context>
<context>
    <name>DesktopDriver</name>
    <message>
        <source>The list of downloads was damaged. It is kept as {0}, and a new one has been begun. Files that were downloaded are still in their folders.</source>
        <translation>La liste des téléchargements était endommagée. Elle est gardée sous {0}, et une nouvelle a été commencée. Les fichiers déjà téléchargés sont toujours dans leurs dossiers.</translation>
    </message>
    <message>
        <source>The list of downloads was damaged, and its latest changes may be missing. Please compare it with what you have ordered.</source>
        <translation>La liste des téléchargements était endommagée, et ses dernières modifications peuvent manquer. Comparez-la avec ce que vous avez commandé.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be used just now: {0}</source>
        <translation>La liste des téléchargements est inutilisable pour l’instant&#xa0;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) of the list cannot be read and are left out. The log tells which.</source>
        <translation>
            <numerusform>%n téléchargement de la liste est illisible et laissé de côté. Le journal dit lequel.</numerusform>
            <numerusform>%n téléchargements de la liste sont illisibles et laissés de côté. Le journal dit lesquels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloads wait for an API key. Enter it in Settings &gt; Options &gt; EOSDA Imagery.</source>
        <translation>Des téléchargements attendent une clé d’API. Entrez-la dans Préférences &gt; Options &gt; EOSDA Imagery.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details of {0}</source>
        <translation>Détails de {0}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the text, which never holds your key</source>
        <translation>Copie le texte, qui ne contient jamais votre clé</translation>
    </message>
</context>
<context>
    <name>DownloadAgain</name>
    <message>
        <source>Area of a layer</source>
        <translation>Zone d’une couche</translation>
    </message>
    <message>
        <source>{what}: order it again ({cost})?</source>
        <translation>{what}&#xa0;: commander de nouveau ({cost})&#xa0;?</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Télécharger de nouveau</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
</context>
<context>
    <name>DownloadBands</name>
    <message>
        <source>Download bands</source>
        <translation>Télécharger des bandes</translation>
    </message>
    <message>
        <source>Downloads bands of one satellite scene, cropped to an area.</source>
        <translation>Télécharge des bandes d’une scène satellite, découpées sur une zone.</translation>
    </message>
    <message>
        <source>Orders bands of one satellite scene from EOSDA API Connect, cropped to the area of interest, waits until they are made and writes them to one raster: the bands in the sequence asked for, with their names. Pixel values and the grid are those of the scene; bands of different resolution are put on the finest grid by nearest neighbour.

The scene is named by its view id, as found by “Search scenes”. All features of the area together are the area. The service takes one polygon an order: an area in several parts, or over the limit in the options, takes several orders, whose results are joined.

An order takes about three requests of your plan. Nothing is paid twice: what has been asked for before is used again, and a run that was cancelled or ran out of time goes on when it is run again with the same parameters.</source>
        <translation>Commande à EOSDA API Connect des bandes d’une scène satellite, découpées sur la zone d’intérêt, attend qu’elles soient faites et les écrit dans un raster&#xa0;: les bandes dans l’ordre demandé, avec leurs noms. Les valeurs des pixels et la grille sont celles de la scène&#xa0;; les bandes de résolutions différentes sont mises sur la grille la plus fine par plus proche voisin.

La scène est nommée par son identifiant de vue, tel que le trouve «&#xa0;Rechercher des scènes&#xa0;». Toutes les entités de la zone forment ensemble la zone. Le service prend un polygone par commande&#xa0;: une zone en plusieurs parties, ou au-dessus de la limite des options, demande plusieurs commandes, dont les résultats sont assemblés.

Une commande prend environ trois requêtes de votre forfait. Rien n’est payé deux fois&#xa0;: ce qui a déjà été demandé est réutilisé, et un traitement annulé ou hors délai reprend quand on l’exécute de nouveau avec les mêmes paramètres.</translation>
    </message>
    <message>
        <source>satellite,imagery,scene,bands,download,crop,clip,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos,raster</source>
        <translation>satellite,imagerie,scène,bandes,télécharger,découper,couper,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos,raster</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. All features together are the area. What is over the area limit is cut into several orders, and parts that lie close together share one; the raster shows the area and not what lies between.</source>
        <translation>Polygones, dans n’importe quel SCR. Toutes les entités forment ensemble la zone. Ce qui dépasse la limite de surface est découpé en plusieurs commandes, et les parties proches en partagent une&#xa0;; le raster montre la zone et non ce qui se trouve entre les parties.</translation>
    </message>
    <message>
        <source>View id of the scene</source>
        <translation>Identifiant de vue de la scène</translation>
    </message>
    <message>
        <source>The id of the scene at the service, for example S2L2A/35/U/LR/2026/11/3/0. It is the field view_id of “Search scenes”.</source>
        <translation>L’identifiant de la scène auprès du service, par exemple S2L2A/35/U/LR/2026/11/3/0. C’est le champ view_id de «&#xa0;Rechercher des scènes&#xa0;».</translation>
    </message>
    <message>
        <source>Metadata files</source>
        <translation>Fichiers de métadonnées</translation>
    </message>
    <message>
        <source>Names of metadata files to deliver beside the bands, separated by commas. They are found in the folder of the delivered files.</source>
        <translation>Noms de fichiers de métadonnées à livrer avec les bandes, séparés par des virgules. Ils se trouvent dans le dossier des fichiers livrés.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Adresse de rappel</translation>
    </message>
    <message>
        <source>Web address that the service notifies when the order is finished. It is not needed for the download itself.</source>
        <translation>Adresse web que le service prévient quand la commande est prête. Elle n’est pas nécessaire au téléchargement lui-même.</translation>
    </message>
    <message>
        <source>Use an identical earlier request</source>
        <translation>Utiliser une requête antérieure identique</translation>
    </message>
    <message>
        <source>If exactly this was ordered before, use its files or go on with it instead of paying again. If this is off, a new order is always sent and paid for.</source>
        <translation>Si exactement ceci a déjà été commandé, utiliser ses fichiers ou le poursuivre au lieu de payer de nouveau. Si c’est désactivé, une nouvelle commande est toujours envoyée et payée.</translation>
    </message>
    <message>
        <source>Downloaded bands</source>
        <translation>Bandes téléchargées</translation>
    </message>
    <message>
        <source>The raster to write: GeoTIFF (.tif) or Erdas Imagine (.img).</source>
        <translation>Le raster à écrire&#xa0;: GeoTIFF (.tif) ou Erdas Imagine (.img).</translation>
    </message>
    <message>
        <source>Folder for the files as delivered</source>
        <translation>Dossier des fichiers tels que livrés</translation>
    </message>
    <message>
        <source>Where the files go exactly as the service delivers them. Empty: a folder of the QGIS profile, where they are kept for use again.</source>
        <translation>Où vont les fichiers exactement tels que le service les livre. Vide&#xa0;: un dossier du profil QGIS, où ils sont gardés pour être réutilisés.</translation>
    </message>
    <message>
        <source>There is no scene to download. A search that finds none gives an empty view id: widen its dates and limits, or write the view id of a scene.</source>
        <translation>Il n’y a pas de scène à télécharger. Une recherche sans résultat donne un identifiant de vue vide&#xa0;: élargissez ses dates et ses limites, ou écrivez l’identifiant de vue d’une scène.</translation>
    </message>
    <message>
        <source>It looks like S2L2A/35/U/LR/2026/11/3/0; take it from the field view_id of “Search scenes”.</source>
        <translation>Il a la forme S2L2A/35/U/LR/2026/11/3/0&#xa0;; prenez-le dans le champ view_id de «&#xa0;Rechercher des scènes&#xa0;».</translation>
    </message>
    <message>
        <source>Write names of files without folders, separated by commas, or leave it empty.</source>
        <translation>Écrivez des noms de fichiers sans dossiers, séparés par des virgules, ou laissez vide.</translation>
    </message>
    <message>
        <source>It starts with https:// and has no spaces; leave it empty if you have none.</source>
        <translation>Elle commence par https:// et n’a pas d’espaces&#xa0;; laissez vide si vous n’en avez pas.</translation>
    </message>
</context>
<context>
    <name>DownloadBatch</name>
    <message>
        <source>Download bands for many areas</source>
        <translation>Télécharger des bandes pour de nombreuses zones</translation>
    </message>
    <message>
        <source>Downloads bands for many areas and dates, one raster each, with an index.</source>
        <translation>Télécharge des bandes pour de nombreuses zones et dates, un raster pour chacune, avec un index.</translation>
    </message>
    <message>
        <source>Orders bands from EOSDA API Connect for every feature of a polygon layer, of the scenes in a layer or found by a search, waits within the service&apos;s limits until they are made, and writes one GeoTIFF for each area and scene.

The index is a polygon layer with a line for each result: area_id, view_id, date, cloud, coverage, status, path, error, requests. The status is ready, failed, unconfirmed (sent without an answer: it may have been charged, and only you can order it again), unfinished (the time was over: run this again), no scene, bad area, or planned in a dry run. A feature that cannot be used does not stop the others; the run fails only if nothing came at all.

An order takes about three requests of your plan; a search takes one for every 500 scenes, and areas close together share one. Try a dry run first: it orders nothing and says what all would cost. It does search if no scenes are given, and those searches count.

Nothing is paid twice: a run that was stopped, killed or out of time goes on when it is run again with the same parameters. How to run it unattended: docs/unattended.md on the project&apos;s page.</source>
        <translation>Commande à EOSDA API Connect des bandes pour chaque entité d’une couche de polygones, des scènes d’une couche ou trouvées par une recherche, attend dans les limites du service qu’elles soient faites, et écrit un GeoTIFF par zone et scène.

L’index est une couche de polygones avec une ligne par résultat&#xa0;: area_id, view_id, date, cloud, coverage, status, path, error, requests. Le statut est ready, failed, unconfirmed (envoyée sans réponse&#xa0;: elle a pu être facturée, et vous seul pouvez la commander de nouveau), unfinished (le délai est écoulé&#xa0;: exécutez de nouveau), no scene, bad area, ou planned dans un essai à blanc. Une entité inutilisable n’arrête pas les autres&#xa0;; le traitement n’échoue que si rien n’est arrivé.

Une commande prend environ trois requêtes de votre forfait&#xa0;; une recherche en prend une par 500 scènes, et les zones proches en partagent une. Faites d’abord un essai à blanc&#xa0;: il ne commande rien et dit ce que tout coûterait. Il effectue les recherches si aucune scène n’est donnée, et elles comptent.

Rien n’est payé deux fois&#xa0;: un traitement arrêté, interrompu ou hors délai reprend quand on l’exécute de nouveau avec les mêmes paramètres. Pour l’exécuter sans surveillance&#xa0;: docs/unattended.md sur la page du projet.</translation>
    </message>
    <message>
        <source>satellite,imagery,scenes,bands,download,batch,bulk,fields,parcels,time series,clip,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos,raster</source>
        <translation>satellite,imagerie,scènes,bandes,télécharger,lot,masse,champs,parcelles,série temporelle,couper,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos,raster</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. Each feature is an area of its own; one over the area limit takes several orders, whose results are joined.</source>
        <translation>Polygones, dans n’importe quel SCR. Chaque entité est une zone à part&#xa0;; celle qui dépasse la limite de surface demande plusieurs commandes, dont les résultats sont assemblés.</translation>
    </message>
    <message>
        <source>Field that names the areas</source>
        <translation>Champ qui nomme les zones</translation>
    </message>
    <message>
        <source>Its value begins the name of each file and stands in the index. Empty: the feature&apos;s number. Areas of the same name are kept apart all the same.</source>
        <translation>Sa valeur commence le nom de chaque fichier et figure dans l’index. Vide&#xa0;: le numéro de l’entité. Des zones du même nom restent tout de même séparées.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Layer or table with a field view_id, such as the result of “Search scenes” (a CSV needs a second column). Fields cloud and date are used if they are there. A scene with a footprint is taken for the areas that it touches, one without for all. Empty: a search with the dataset and the dates below.</source>
        <translation>Couche ou table avec un champ view_id, comme le résultat de «&#xa0;Rechercher des scènes&#xa0;» (un CSV a besoin d’une deuxième colonne). Les champs cloud et date sont utilisés s’ils existent. Une scène avec empreinte est prise pour les zones qu’elle touche, une scène sans empreinte pour toutes. Vide&#xa0;: une recherche avec le jeu de données et les dates ci-dessous.</translation>
    </message>
    <message>
        <source>Scenes for each area</source>
        <translation>Scènes pour chaque zone</translation>
    </message>
    <message>
        <source>Of the scenes within the limits “all”, the one with the least cloud (“clearest”), the newest (“latest”), or the one with the least cloud in each calendar month (“clearest per month”).</source>
        <translation>Parmi les scènes dans les limites&#xa0;: toutes («&#xa0;all&#xa0;»), la moins nuageuse («&#xa0;clearest&#xa0;»), la plus récente («&#xa0;latest&#xa0;»), ou la moins nuageuse de chaque mois civil («&#xa0;clearest per month&#xa0;»).</translation>
    </message>
    <message>
        <source>Dry run: plan and cost only</source>
        <translation>Essai à blanc&#xa0;: plan et coût seulement</translation>
    </message>
    <message>
        <source>Order nothing: write the index with what is planned, and say what it would cost. Without SCENES it searches, which takes a request or more of your plan.</source>
        <translation>Ne rien commander&#xa0;: écrire l’index avec ce qui est prévu, et dire ce que cela coûterait. Sans SCENES, une recherche est faite, ce qui prend au moins une requête de votre forfait.</translation>
    </message>
    <message>
        <source>Folder for the rasters</source>
        <translation>Dossier des rasters</translation>
    </message>
    <message>
        <source>Where the GeoTIFFs go, named by area, date, sensor, tile and bands. A raster that lies there already is not ordered again.</source>
        <translation>Où vont les GeoTIFF, nommés par zone, date, capteur, tuile et bandes. Un raster qui s’y trouve déjà n’est pas commandé de nouveau.</translation>
    </message>
    <message>
        <source>Index of results</source>
        <translation>Index des résultats</translation>
    </message>
    <message>
        <source>Polygon layer in EPSG:4326 with a line for each result: what became of it.</source>
        <translation>Couche de polygones en EPSG:4326 avec une ligne par résultat&#xa0;: ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>Results that are ready</source>
        <translation>Résultats prêts</translation>
    </message>
    <message>
        <source>Results that failed, areas without a result among them</source>
        <translation>Résultats en échec, y compris les zones sans résultat</translation>
    </message>
    <message>
        <source>Results that will come when this is run again</source>
        <translation>Résultats qui viendront à la prochaine exécution</translation>
    </message>
    <message>
        <source>Orders sent by this run, or to be sent after a dry run</source>
        <translation>Commandes envoyées par cette exécution, ou à envoyer après un essai à blanc</translation>
    </message>
    <message>
        <source>Requests that all results took or will take, and searches</source>
        <translation>Requêtes que tous les résultats ont prises ou prendront, et recherches</translation>
    </message>
</context>
<context>
    <name>DownloadsDrawer</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Open or close the list of downloads</source>
        <translation>Ouvrir ou fermer la liste des téléchargements</translation>
    </message>
</context>
<context>
    <name>DownloadsPanel</name>
    <message>
        <source>Show on map</source>
        <translation>Afficher sur la carte</translation>
    </message>
    <message>
        <source>Add what is here ({0} of {1})</source>
        <translation>Ajouter ce qui est là ({0} sur {1})</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>No downloads yet. Choose a scene and press Download.</source>
        <translation>Pas encore de téléchargement. Choisissez une scène et appuyez sur «&#xa0;Télécharger&#xa0;».</translation>
    </message>
    <message>
        <source>Pause, resume, retry or clear the whole list</source>
        <translation>Suspendre, reprendre, réessayer ou vider toute la liste</translation>
    </message>
    <message>
        <source>Paused: new downloads wait.</source>
        <translation>Suspendu&#xa0;: les nouveaux téléchargements attendent.</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln download(s) (waits|wait), and so do new ones.</source>
        <translation>
            <numerusform>Suspendu&#xa0;: %Ln téléchargement attend, et les nouveaux aussi.</numerusform>
            <numerusform>Suspendu&#xa0;: %Ln téléchargements attendent, et les nouveaux aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Commander de nouveau</translation>
    </message>
    <message>
        <source>Retry orders again: {cost}. What was not confirmed may already have been charged, and would be charged again.</source>
        <translation>«&#xa0;Réessayer&#xa0;» commande de nouveau&#xa0;: {cost}. Ce qui n’a pas été confirmé a pu déjà être facturé, et le serait de nouveau.</translation>
    </message>
    <message>
        <source>Retry orders again: {cost}.</source>
        <translation>«&#xa0;Réessayer&#xa0;» commande de nouveau&#xa0;: {cost}.</translation>
    </message>
</context>
<context>
    <name>DrawButton</name>
    <message>
        <source>Drawn polygon</source>
        <translation>Polygone dessiné</translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation>Dessiner un polygone</translation>
    </message>
    <message>
        <source>Draw polygon: click the corners, right click or Enter ends, Backspace takes the last corner back. With Shift it is added to the area.</source>
        <translation>Dessiner un polygone&#xa0;: cliquez sur les sommets, clic droit ou Entrée termine, Retour arrière enlève le dernier sommet. Avec Maj, il s’ajoute à la zone.</translation>
    </message>
    <message>
        <source>Click the corners. Right click or Enter ends, Escape cancels.</source>
        <translation>Cliquez sur les sommets. Clic droit ou Entrée termine, Échap annule.</translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <translation>Rectangle dessiné</translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation>Dessiner un rectangle</translation>
    </message>
    <message>
        <source>Draw rectangle: drag, or click two opposite corners. With Shift it is added to the area.</source>
        <translation>Dessiner un rectangle&#xa0;: faites glisser, ou cliquez sur deux coins opposés. Avec Maj, il s’ajoute à la zone.</translation>
    </message>
    <message>
        <source>Drag, or click two opposite corners. Escape cancels.</source>
        <translation>Faites glisser, ou cliquez sur deux coins opposés. Échap annule.</translation>
    </message>
    <message>
        <source>Freehand area</source>
        <translation>Zone à main levée</translation>
    </message>
    <message>
        <source>Draw freehand</source>
        <translation>Dessiner à main levée</translation>
    </message>
    <message>
        <source>Draw freehand: hold the left button and draw around the area. With Shift it is added to the area.</source>
        <translation>Dessiner à main levée&#xa0;: maintenez le bouton gauche et tracez autour de la zone. Avec Maj, elle s’ajoute à la zone.</translation>
    </message>
    <message>
        <source>Hold the left button and draw around the area. Escape cancels.</source>
        <translation>Maintenez le bouton gauche et tracez autour de la zone. Échap annule.</translation>
    </message>
    <message>
        <source>Pick polygon</source>
        <translation>Prendre un polygone</translation>
    </message>
    <message>
        <source>Pick polygon: click a polygon that is on the map. With Shift it is added to the area.</source>
        <translation>Prendre un polygone&#xa0;: cliquez sur un polygone qui est sur la carte. Avec Maj, il s’ajoute à la zone.</translation>
    </message>
    <message>
        <source>Click a polygon on the map. Escape cancels.</source>
        <translation>Cliquez sur un polygone sur la carte. Échap annule.</translation>
    </message>
</context>
<context>
    <name>DrawFreehandTool</name>
    <message>
        <source>Hold the left button and draw around the area.</source>
        <translation>Maintenez le bouton gauche et tracez autour de la zone.</translation>
    </message>
</context>
<context>
    <name>DrawPolygonTool</name>
    <message>
        <source>An area needs three corners or more: click on the map.</source>
        <translation>Une zone a besoin d’au moins trois sommets&#xa0;: cliquez sur la carte.</translation>
    </message>
</context>
<context>
    <name>DrawRectangleTool</name>
    <message>
        <source>The rectangle has no width or height: click another corner.</source>
        <translation>Le rectangle n’a pas de largeur ou de hauteur&#xa0;: cliquez sur un autre coin.</translation>
    </message>
</context>
<context>
    <name>EosdaAlgorithm</name>
    <message>
        <source>Satellite scenes</source>
        <translation>Scènes satellite</translation>
    </message>
    <message>
        <source>Write each band once, separated by commas, for example B04,B03,B02.</source>
        <translation>Écrivez chaque bande une fois, séparées par des virgules, par exemple B04,B03,B02.</translation>
    </message>
    <message>
        <source>{parameter}: the sensor of this scene is not known, nor which of its bands make an index. Order its bands, and compute with “Index of bands”.</source>
        <translation>{parameter}&#xa0;: le capteur de cette scène n’est pas connu, ni lesquelles de ses bandes font un indice. Commandez ses bandes, et calculez avec «&#xa0;Indice à partir de bandes&#xa0;».</translation>
    </message>
    <message>
        <source>{parameter}: the GDAL of this QGIS is too old to write a cloud-optimised GeoTIFF. Leave it out, or use a newer QGIS.</source>
        <translation>{parameter}&#xa0;: le GDAL de ce QGIS est trop ancien pour écrire un GeoTIFF optimisé pour le cloud. Ne le cochez pas, ou utilisez un QGIS plus récent.</translation>
    </message>
    <message>
        <source>{parameter}: the layer has a field view_id, so it holds footprints of scenes and not your area. A footprint is some 12,000 km², which takes dozens of orders. Choose the layer of your area. To order whole footprints all the same, save the layer without that field.</source>
        <translation>{parameter}&#xa0;: la couche a un champ view_id&#xa0;; elle contient donc des empreintes de scènes et non votre zone. Une empreinte fait environ 12&#xa0;000 km², soit des dizaines de commandes. Choisissez la couche de votre zone. Pour commander tout de même des empreintes entières, enregistrez la couche sans ce champ.</translation>
    </message>
    <message>
        <source>Area of interest: {area} km², parts: {parts}, vertices: {count}.</source>
        <translation>Zone d’intérêt&#xa0;: {area} km², parties&#xa0;: {parts}, sommets&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{parameter}: the layer has no field “{name}”. Its fields are: {fields}.</source>
        <translation>{parameter}&#xa0;: la couche n’a pas de champ «&#xa0;{name}&#xa0;». Ses champs sont&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>Zone d’intérêt</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Names of the bands, separated by commas, in the sequence they are to have in the raster. B04,B03,B02 is true colour for Sentinel-2. With an index its bands are ordered, and this may be empty.</source>
        <translation>Noms des bandes, séparés par des virgules, dans l’ordre qu’elles doivent avoir dans le raster. B04,B03,B02 donne les couleurs naturelles pour Sentinel-2. Avec un indice, ses bandes sont commandées, et ceci peut être vide.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Write this index of the scene instead of its bands (“none”): Float32 with the nodata value -9999, on the grid of the coarsest band. The bands that it needs are ordered.</source>
        <translation>Écrire cet indice de la scène au lieu de ses bandes («&#xa0;none&#xa0;»)&#xa0;: Float32 avec la valeur nodata -9999, sur la grille de la bande la plus grossière. Les bandes nécessaires sont commandées.</translation>
    </message>
    <message>
        <source>Mask clouds</source>
        <translation>Masquer les nuages</translation>
    </message>
    <message>
        <source>Order the band that tells of clouds as well, SCL of Sentinel-2 L2A or BQA of Landsat 8 and 9, and make cloud, cloud shadow and cirrus nodata in the result. The files as delivered are left as they are.</source>
        <translation>Commander aussi la bande qui indique les nuages, SCL de Sentinel-2 L2A ou BQA de Landsat 8 et 9, et mettre nuages, ombres de nuage et cirrus en nodata dans le résultat. Les fichiers tels que livrés ne changent pas.</translation>
    </message>
    <message>
        <source>Bands of one resolution in one file</source>
        <translation>Bandes d’une résolution dans un fichier</translation>
    </message>
    <message>
        <source>Ask the service to deliver bands of the same resolution in one file. The raster is the same either way; only the delivered files differ.</source>
        <translation>Demander au service de livrer les bandes de même résolution dans un seul fichier. Le raster est le même dans les deux cas&#xa0;; seuls les fichiers livrés diffèrent.</translation>
    </message>
    <message>
        <source>Cloud-optimised GeoTIFF</source>
        <translation>GeoTIFF optimisé pour le cloud</translation>
    </message>
    <message>
        <source>Write the raster so that programs can read parts of it over the internet: in tiles, with overviews, in the order that a Cloud-Optimised GeoTIFF has. Pixels, bands and nodata are the same.</source>
        <translation>Écrire le raster de sorte que des programmes puissent en lire des parties par internet&#xa0;: en tuiles, avec des aperçus, dans l’ordre d’un Cloud-Optimised GeoTIFF. Pixels, bandes et nodata sont les mêmes.</translation>
    </message>
    <message>
        <source>Time limit in minutes</source>
        <translation>Délai en minutes</translation>
    </message>
    <message>
        <source>How long to wait for the service. When the time is over no more is ordered, and what has been ordered is kept: run it again to go on.</source>
        <translation>Combien de temps attendre le service. Une fois le délai écoulé, rien de plus n’est commandé, et ce qui a été commandé est gardé&#xa0;: exécutez de nouveau pour reprendre.</translation>
    </message>
    <message>
        <source>Orders at most</source>
        <translation>Commandes, au plus</translation>
    </message>
    <message>
        <source>A run that would send more orders than this sends none, and says what it would have cost. An order takes about three requests.</source>
        <translation>Une exécution qui enverrait plus de commandes que cela n’en envoie aucune, et dit ce qu’elle aurait coûté. Une commande prend environ trois requêtes.</translation>
    </message>
    <message>
        <source>Authentication with the API key</source>
        <translation>Authentification avec la clé d’API</translation>
    </message>
    <message>
        <source>QGIS authentication configuration that holds the key of EOSDA API Connect: Basic with the key as the password, or API Header with x-api-key. Empty: the one chosen in Settings &gt; Options &gt; EOSDA Imagery, else the environment variable EOSDA_API_KEY.</source>
        <translation>Configuration d’authentification de QGIS qui contient la clé d’EOSDA API Connect&#xa0;: Basic avec la clé comme mot de passe, ou API Header avec x-api-key. Vide&#xa0;: celle choisie dans Préférences &gt; Options &gt; EOSDA Imagery, sinon la variable d’environnement EOSDA_API_KEY.</translation>
    </message>
</context>
<context>
    <name>EosdaChartDock</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the chart as a picture, or its figures as CSV</source>
        <translation>Enregistrer le graphique comme image, ou ses chiffres en CSV</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Image (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dessin (SVG)…</translation>
    </message>
    <message>
        <source>Figures (CSV)…</source>
        <translation>Chiffres (CSV)…</translation>
    </message>
    <message>
        <source>Keep as table</source>
        <translation>Garder comme table</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Afficher tous les jours</translation>
    </message>
    <message>
        <source>Add the figures to the project as a table</source>
        <translation>Ajouter les chiffres au projet comme table</translation>
    </message>
    <message>
        <source>EOSDA Imagery: Season of {0}</source>
        <translation>EOSDA Imagery&#xa0;: saison de {0}</translation>
    </message>
    <message>
        <source>EOSDA Imagery: Season</source>
        <translation>EOSDA Imagery&#xa0;: saison</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} ne peut pas être écrit&#xa0;: {reason}.</translation>
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
        <translation>Dessinez ou choisissez d’abord une zone.</translation>
    </message>
    <message>
        <source>Choose at least one sensor.</source>
        <translation>Choisissez au moins un capteur.</translation>
    </message>
    <message>
        <source>Choose an index in the menu of this button first.</source>
        <translation>Choisissez d’abord un indice dans le menu de ce bouton.</translation>
    </message>
    <message>
        <source>Search, then choose a scene.</source>
        <translation>Recherchez, puis choisissez une scène.</translation>
    </message>
    <message>
        <source>Choose at least one band.</source>
        <translation>Choisissez au moins une bande.</translation>
    </message>
    <message>
        <source>Choose a preset that all sensors chosen have, or days of one sensor.</source>
        <translation>Choisissez un préréglage que tous les capteurs choisis possèdent, ou des jours d’un seul capteur.</translation>
    </message>
    <message>
        <source>Area of a layer</source>
        <translation>Zone d’une couche</translation>
    </message>
</context>
<context>
    <name>EosdaImageryPlugin</name>
    <message>
        <source>Search Imagery</source>
        <translation>Rechercher des images</translation>
    </message>
    <message>
        <source>EOSDA Imagery: find satellite scenes over your area and download them</source>
        <translation>EOSDA Imagery&#xa0;: trouver des scènes satellite sur votre zone et les télécharger</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>EosdaProvider</name>
    <message>
        <source>EOSDA Imagery: satellite scenes of EOSDA API Connect</source>
        <translation>EOSDA Imagery&#xa0;: scènes satellite d’EOSDA API Connect</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>An export is under way. Wait for its end, or cancel it in QGIS&apos;s list of tasks, then export these.</source>
        <translation>Un export est en cours. Attendez qu’il se termine ou annulez-le dans la liste des tâches de QGIS, puis exportez ceux-ci.</translation>
    </message>
    <message>
        <source>Export of downloads</source>
        <translation>Export de téléchargements</translation>
    </message>
    <message>
        <source>Export to a new folder in</source>
        <translation>Exporter vers un nouveau dossier dans</translation>
    </message>
    <message>
        <source>EOSDA Imagery {day} {choice}</source>
        <translation>EOSDA Imagery {day} {choice}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln file(s) with a STAC catalogue to {folder}.</source>
        <translation>
            <numerusform>%Ln fichier exporté avec un catalogue STAC vers {folder}.</numerusform>
            <numerusform>%Ln fichiers exportés avec un catalogue STAC vers {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {folder}, but some downloads could not be read and are not in it: {count}. The first reason: {reason}</source>
        <translation>Exporté vers {folder}, mais certains téléchargements n’ont pas pu être lus et n’y figurent pas : {count}. La première raison : {reason}</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing of it was kept.</source>
        <translation>L’export a été annulé. Rien n’en a été conservé.</translation>
    </message>
    <message>
        <source>The export failed and nothing of it was kept. {reason}</source>
        <translation>L’export a échoué et rien n’en a été conservé. {reason}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Filter the scenes by text</source>
        <translation>Filtrer les scènes par texte</translation>
    </message>
    <message>
        <source>Part of the date, scene id, tile or satellite</source>
        <translation>Partie de la date, de l’identifiant, de la tuile ou du satellite</translation>
    </message>
</context>
<context>
    <name>Footprints</name>
    <message>
        <source>Chosen scene</source>
        <translation>Scène choisie</translation>
    </message>
    <message>
        <source>Covers all</source>
        <translation>Couvre tout</translation>
    </message>
    <message>
        <source>Covers at least half</source>
        <translation>Couvre au moins la moitié</translation>
    </message>
    <message>
        <source>Covers less</source>
        <translation>Couvre moins</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Options: key, folder, plan and limits</source>
        <translation>Options&#xa0;: clé, dossier, forfait et limites</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Guide, at the page about what you are at (F1)</source>
        <translation>Guide, à la page sur ce que vous faites (F1)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>EOSDA Imagery Help</source>
        <translation>Aide d’EOSDA Imagery</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>IndexBox</name>
    <message>
        <source>Indices</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Offset of Sentinel-2&apos;s values</source>
        <translation>Décalage des valeurs Sentinel-2</translation>
    </message>
    <message>
        <source>Take values as they are delivered</source>
        <translation>Prendre les valeurs telles que livrées</translation>
    </message>
    <message>
        <source>Subtract 1000 from scenes of baseline 04.00 and later</source>
        <translation>Soustraire 1000 des scènes de baseline 04.00 et ultérieures</translation>
    </message>
    <message>
        <source>Subtract 1000 from every scene</source>
        <translation>Soustraire 1000 de chaque scène</translation>
    </message>
    <message>
        <source>Since January 2022 (processing baseline 04.00) ESA&apos;s values are 1000 too high. Whether EOSDA takes that off is not documented: compare with its own NDVI.</source>
        <translation>Depuis janvier 2022 (baseline de traitement 04.00), les valeurs de l’ESA sont trop élevées de 1000. Il n’est pas documenté si EOSDA le retire&#xa0;: comparez avec son propre NDVI.</translation>
    </message>
    <message>
        <source>If the offset is left in, a high index comes out too low. Each layer&apos;s metadata say what was done; layers that are on the map stay as they are.</source>
        <translation>Si le décalage est laissé, un indice élevé devient trop bas. Les métadonnées de chaque couche disent ce qui a été fait&#xa0;; les couches déjà sur la carte restent telles quelles.</translation>
    </message>
    <message>
        <source>Sentinel-2 values</source>
        <translation>Valeurs Sentinel-2</translation>
    </message>
</context>
<context>
    <name>IndexRaster</name>
    <message>
        <source>Index of bands</source>
        <translation>Indice à partir de bandes</translation>
    </message>
    <message>
        <source>Computes NDVI or another index of bands that you have.</source>
        <translation>Calcule le NDVI ou un autre indice à partir de bandes que vous avez.</translation>
    </message>
    <message>
        <source>Computes a spectral index, such as NDVI, of bands that have been downloaded from EOSDA API Connect. It makes no request and needs no key.

The bands are known by their names, as “Download bands” writes them, or by the names of the files. Bands of different resolution are put on the grid of the coarsest one, by area average.

The result is Float32 with the nodata value -9999. Its metadata name the formula, the bands, and the scale and offset that were applied.

The indices:</source>
        <translation>Calcule un indice spectral, comme le NDVI, à partir de bandes téléchargées d’EOSDA API Connect. Cela ne fait aucune requête et n’a pas besoin de clé.

Les bandes sont reconnues par leurs noms, tels que les écrit «&#xa0;Télécharger des bandes&#xa0;», ou par les noms des fichiers. Les bandes de résolutions différentes sont mises sur la grille de la plus grossière, par moyenne de surface.

Le résultat est en Float32 avec la valeur nodata -9999. Ses métadonnées nomment la formule, les bandes, ainsi que l’échelle et le décalage appliqués.

Les indices&#xa0;:</translation>
    </message>
    <message>
        <source>satellite,ndvi,ndre,ndmi,ndwi,evi,savi,msavi,gci,nbr,vegetation,index,eosda</source>
        <translation>satellite,ndvi,ndre,ndmi,ndwi,evi,savi,msavi,gci,nbr,végétation,indice,eosda</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>A raster whose bands carry their names. In scripts also a folder of files as they were delivered.</source>
        <translation>Un raster dont les bandes portent leurs noms. Dans les scripts, aussi un dossier de fichiers tels que livrés.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Which index to compute; “none” for an expression of your own.</source>
        <translation>L’indice à calculer&#xa0;; «&#xa0;none&#xa0;» pour votre propre expression.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>An expression of your own instead of the index: names of bands, numbers, + - * /, sqrt and parentheses, for example (B08 - B05) / (B08 + B05).</source>
        <translation>Votre propre expression au lieu de l’indice&#xa0;: noms de bandes, nombres, + - * /, sqrt et parenthèses, par exemple (B08 - B05) / (B08 + B05).</translation>
    </message>
    <message>
        <source>Mask clouds</source>
        <translation>Masquer les nuages</translation>
    </message>
    <message>
        <source>Leave out what the band SCL (Sentinel-2) or BQA (Landsat) calls cloud, cloud shadow or cirrus. That band has to be among the bands.</source>
        <translation>Laisser de côté ce que la bande SCL (Sentinel-2) ou BQA (Landsat) appelle nuage, ombre de nuage ou cirrus. Cette bande doit être parmi les bandes.</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <source>The sensor of the bands. “auto” knows it by the names of Sentinel-2&apos;s bands; for Landsat, MODIS, NAIP and CBERS choose it.</source>
        <translation>Le capteur des bandes. «&#xa0;auto&#xa0;» le reconnaît aux noms des bandes de Sentinel-2&#xa0;; pour Landsat, MODIS, NAIP et CBERS, choisissez-le.</translation>
    </message>
    <message>
        <source>The raster to write: GeoTIFF (.tif).</source>
        <translation>Le raster à écrire&#xa0;: GeoTIFF (.tif).</translation>
    </message>
    <message>
        <source>{input}: there is no raster in {folder}.</source>
        <translation>{input}&#xa0;: il n’y a pas de raster dans {folder}.</translation>
    </message>
    <message>
        <source>Choose an index, or write an expression.</source>
        <translation>Choisissez un indice, ou écrivez une expression.</translation>
    </message>
    <message>
        <source>{output}: an index is written as a GeoTIFF. Choose a file that ends in .tif.</source>
        <translation>{output}&#xa0;: un indice s’écrit en GeoTIFF. Choisissez un fichier qui se termine par .tif.</translation>
    </message>
    <message>
        <source>“{layer}” is no raster file: save it as one first.</source>
        <translation>«&#xa0;{layer}&#xa0;» n’est pas un fichier raster&#xa0;: enregistrez-la d’abord comme tel.</translation>
    </message>
    <message>
        <source>The clouds cannot be masked: there is neither a band SCL nor BQA. Add it to the bands, or leave out “Mask clouds”.</source>
        <translation>Les nuages ne peuvent pas être masqués&#xa0;: il n’y a ni bande SCL ni bande BQA. Ajoutez-la aux bandes, ou renoncez à «&#xa0;Masquer les nuages&#xa0;».</translation>
    </message>
    <message>
        <source>The names of the bands do not tell their sensor: choose it.</source>
        <translation>Les noms des bandes ne disent pas leur capteur&#xa0;: choisissez-le.</translation>
    </message>
    <message>
        <source>{index} needs the bands {needed}; {missing} is not there.</source>
        <translation>{index} a besoin des bandes {needed}&#xa0;; {missing} manque.</translation>
    </message>
    <message>
        <source>{index} needs reflectance, and the file does not say by which scale its values become that. Choose NDVI, or write an expression with the scale in it.</source>
        <translation>{index} a besoin de réflectance, et le fichier ne dit pas par quelle échelle ses valeurs le deviennent. Choisissez NDVI, ou écrivez une expression avec l’échelle.</translation>
    </message>
    <message>
        <source>Formula: {formula}</source>
        <translation>Formule&#xa0;: {formula}</translation>
    </message>
    <message>
        <source>Averaged onto the grid of the coarsest band: {bands}.</source>
        <translation>Moyenné sur la grille de la bande la plus grossière&#xa0;: {bands}.</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Which API key is in use; change or forget it</source>
        <translation>La clé d’API utilisée&#xa0;; la changer ou l’oublier</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation>Changer la clé…</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Oublier la clé</translation>
    </message>
</context>
<context>
    <name>KeyChecker</name>
    <message>
        <source>EOSDA Imagery: check the key</source>
        <translation>EOSDA Imagery&#xa0;: vérifier la clé</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The key of this session is in use; it is not saved.</source>
        <translation>La clé de cette session est utilisée&#xa0;; elle n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>The key saved in QGIS&apos;s authentication database is in use.</source>
        <translation>La clé enregistrée dans la base de données d’authentification de QGIS est utilisée.</translation>
    </message>
    <message>
        <source>The key of the environment variable {0} is in use.</source>
        <translation>La clé de la variable d’environnement {0} est utilisée.</translation>
    </message>
    <message>
        <source>No key is set.</source>
        <translation>Aucune clé n’est définie.</translation>
    </message>
    <message>
        <source>Paste your key first.</source>
        <translation>Collez d’abord votre clé.</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks. Paste only the key.</source>
        <translation>Une clé n’a ni espaces ni sauts de ligne. Collez seulement la clé.</translation>
    </message>
    <message>
        <source>The key holds characters that no key has. Copy it again.</source>
        <translation>La clé contient des caractères qu’aucune clé ne contient. Copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>Enter your EOSDA API key; one request checks it. {0}</source>
        <translation>Entrez votre clé d’API EOSDA&#xa0;; une requête la vérifie. {0}</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Obtenir une clé</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Paste your key here</source>
        <translation>Collez votre clé ici</translation>
    </message>
    <message>
        <source>Save in QGIS</source>
        <translation>Enregistrer dans QGIS</translation>
    </message>
    <message>
        <source>Keeps the key encrypted in QGIS&apos;s authentication database</source>
        <translation>Garde la clé chiffrée dans la base de données d’authentification de QGIS</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Cette session seulement</translation>
    </message>
    <message>
        <source>Forgets the key when QGIS is closed</source>
        <translation>Oublie la clé à la fermeture de QGIS</translation>
    </message>
    <message>
        <source>Leave the key as it is</source>
        <translation>Laisser la clé telle quelle</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Oublier la clé</translation>
    </message>
    <message>
        <source>Takes the key in use out of QGIS; what waits for it goes on with the next one</source>
        <translation>Retire de QGIS la clé utilisée&#xa0;; ce qui l’attend se poursuit avec la suivante</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>Vérification de la clé…</translation>
    </message>
    <message>
        <source>The key is not accepted: {0}</source>
        <translation>La clé n’est pas acceptée&#xa0;: {0}</translation>
    </message>
    <message>
        <source>It could not be checked: {0}</source>
        <translation>La vérification n’a pas pu se faire&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The key is saved in QGIS&apos;s authentication database.</source>
        <translation>La clé est enregistrée dans la base de données d’authentification de QGIS.</translation>
    </message>
    <message>
        <source>The key is used for this session only.</source>
        <translation>La clé est utilisée pour cette session seulement.</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication database stayed locked: the key is used for this session only.</source>
        <translation>La base de données d’authentification de QGIS est restée verrouillée&#xa0;: la clé est utilisée pour cette session seulement.</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Same Contrast for All of the Group</source>
        <translation>Même contraste pour tout le groupe</translation>
    </message>
    <message>
        <source>Download Again</source>
        <translation>Télécharger de nouveau</translation>
    </message>
    <message>
        <source>Same Area with Other Dates…</source>
        <translation>Même zone à d’autres dates…</translation>
    </message>
    <message>
        <source>Change between Two Dates</source>
        <translation>Changement entre deux dates</translation>
    </message>
    <message>
        <source>Show Scene Details</source>
        <translation>Afficher les détails de la scène</translation>
    </message>
    <message>
        <source>Copy as qgis_process Command</source>
        <translation>Copier comme commande qgis_process</translation>
    </message>
    <message>
        <source>This layer does not say what it was made of.</source>
        <translation>Cette couche ne dit pas de quoi elle a été faite.</translation>
    </message>
    <message>
        <source>The command is copied. It takes the key from the options or from EOSDA_API_KEY, and writes to the folder it is run in.</source>
        <translation>La commande est copiée. Elle prend la clé dans les options ou dans EOSDA_API_KEY, et écrit dans le dossier où elle est exécutée.</translation>
    </message>
</context>
<context>
    <name>LayerPlacer</name>
    <message>
        <source>EOSDA Imagery: prepare {0}</source>
        <translation>EOSDA Imagery&#xa0;: préparer {0}</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>{0}, {1} not computed</source>
        <translation>{0}, {1} non calculé</translation>
    </message>
    <message>
        <source>{0}, without {1}</source>
        <translation>{0}, sans {1}</translation>
    </message>
    <message>
        <source>{0} change {1} → {2}</source>
        <translation>Changement de {0} {1} → {2}</translation>
    </message>
</context>
<context>
    <name>LiveTiles</name>
    <message>
        <source>Live tiles cannot be shown: {0} {1}</source>
        <translation>Les tuiles en direct ne peuvent pas être affichées&#xa0;: {0} {1}</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message numerus="yes">
        <source>Layers of live tiles in this project that were not made here: {layers}. They stay empty until you load them. Each screen costs about %Ln request(s) of your key.</source>
        <translation>
            <numerusform>Couches de tuiles en direct de ce projet qui n’ont pas été créées ici&#xa0;: {layers}. Elles restent vides jusqu’à ce que vous les chargiez. Chaque écran coûte environ %Ln requête de votre clé.</numerusform>
            <numerusform>Couches de tuiles en direct de ce projet qui n’ont pas été créées ici&#xa0;: {layers}. Elles restent vides jusqu’à ce que vous les chargiez. Chaque écran coûte environ %Ln requêtes de votre clé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load Tiles</source>
        <translation>Charger les tuiles</translation>
    </message>
    <message>
        <source>Live tiles cannot be loaded. {0}</source>
        <translation>Les tuiles en direct ne peuvent pas être chargées. {0}</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Ouvrir le journal</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Prepare the orders</source>
        <translation>Préparer les commandes</translation>
    </message>
</context>
<context>
    <name>MapOutlines</name>
    <message>
        <source>Draw footprints</source>
        <translation>Dessiner les empreintes</translation>
    </message>
</context>
<context>
    <name>MaskCloudsAction</name>
    <message>
        <source>Mask clouds</source>
        <translation>Masquer les nuages</translation>
    </message>
    <message>
        <source>Choose an index first: bands are shown as they are delivered.</source>
        <translation>Choisissez d’abord un indice&#xa0;: les bandes sont affichées telles que livrées.</translation>
    </message>
    <message>
        <source>{0} has no band that tells of clouds.</source>
        <translation>{0} n’a pas de bande qui indique les nuages.</translation>
    </message>
    <message>
        <source>Orders the band {0} too, and leaves cloud, cloud shadow and cirrus out of the index. The files as delivered keep them.</source>
        <translation>Commande aussi la bande {0}, et laisse nuages, ombres de nuage et cirrus hors de l’indice. Les fichiers tels que livrés les gardent.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Searches Sentinel-2 Level-2A scenes over an area, takes the one with the least cloud, downloads the bands of the vegetation index NDVI = (B08 - B04) / (B08 + B04) and computes it. The layer has the colours of NDVI over their fixed range, and the date of the scene.

It takes one request for the search and about three for the order. Run again with the same values it pays for nothing twice.

Whether the offset that ESA&apos;s values have since processing baseline 04.00 is taken off is set in Settings &gt; Options &gt; EOSDA Imagery; the layer&apos;s metadata say what was done.

For another index or sensor open the file models/ndvi_of_the_clearest_day.model3 of the plugin in the model designer and save it as a model of your own.</source>
        <translation>Recherche les scènes Sentinel-2 Level-2A sur une zone, prend la moins nuageuse, télécharge les bandes de l’indice de végétation NDVI = (B08 - B04) / (B08 + B04) et le calcule. La couche a les couleurs du NDVI sur leur plage fixe, et la date de la scène.

Cela prend une requête pour la recherche et environ trois pour la commande. Exécuté de nouveau avec les mêmes valeurs, rien n’est payé deux fois.

Le réglage de Préférences &gt; Options &gt; EOSDA Imagery dit si le décalage que les valeurs de l’ESA ont depuis la baseline de traitement 04.00 est retiré&#xa0;; les métadonnées de la couche disent ce qui a été fait.

Pour un autre indice ou capteur, ouvrez le fichier models/ndvi_of_the_clearest_day.model3 de l’extension dans le modeleur et enregistrez-le comme votre propre modèle.</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. All features together are the area.</source>
        <translation>Polygones, dans n’importe quel SCR. Toutes les entités forment ensemble la zone.</translation>
    </message>
    <message>
        <source>QGIS authentication configuration that holds the key. Empty: the one chosen in Settings &gt; Options &gt; EOSDA Imagery, else the environment variable EOSDA_API_KEY.</source>
        <translation>Configuration d’authentification de QGIS qui contient la clé. Vide&#xa0;: celle choisie dans Préférences &gt; Options &gt; EOSDA Imagery, sinon la variable d’environnement EOSDA_API_KEY.</translation>
    </message>
    <message>
        <source>Last day of acquisition, included. Empty: today.</source>
        <translation>Dernier jour d’acquisition, compris. Vide&#xa0;: aujourd’hui.</translation>
    </message>
    <message>
        <source>Leave out what the scene&apos;s own classification calls cloud, cloud shadow or cirrus; its band SCL is ordered with the others.</source>
        <translation>Laisser de côté ce que la classification de la scène appelle nuage, ombre de nuage ou cirrus&#xa0;; sa bande SCL est commandée avec les autres.</translation>
    </message>
    <message>
        <source>Cloud cover of the whole scene.</source>
        <translation>Couverture nuageuse de la scène entière.</translation>
    </message>
    <message>
        <source>Share of the area that the scene has to cover.</source>
        <translation>Part de la zone que la scène doit couvrir.</translation>
    </message>
    <message>
        <source>First day of acquisition, included. Empty: three months before the last day.</source>
        <translation>Premier jour d’acquisition, compris. Vide&#xa0;: trois mois avant le dernier jour.</translation>
    </message>
    <message>
        <source>The index, from -1 to 1, on the grid of the scene; -9999 where there is no data.</source>
        <translation>L’indice, de -1 à 1, sur la grille de la scène&#xa0;; -9999 là où il n’y a pas de données.</translation>
    </message>
    <message>
        <source>Sample models</source>
        <translation>Modèles d’exemple</translation>
    </message>
    <message>
        <source>NDVI of the clearest day</source>
        <translation>NDVI du jour le plus clair</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>Zone d’intérêt</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Last day (empty: today)</source>
        <translation>Dernier jour (vide&#xa0;: aujourd’hui)</translation>
    </message>
    <message>
        <source>Mask clouds</source>
        <translation>Masquer les nuages</translation>
    </message>
    <message>
        <source>Cloud at most (%)</source>
        <translation>Nuages, au plus (%)</translation>
    </message>
    <message>
        <source>Covers at least (%)</source>
        <translation>Couverture, au moins (%)</translation>
    </message>
    <message>
        <source>First day (empty: three months before)</source>
        <translation>Premier jour (vide&#xa0;: trois mois avant)</translation>
    </message>
    <message>
        <source>NDVI</source>
        <translation>NDVI</translation>
    </message>
    <message>
        <source>Asks EOSDA API Connect for the NDVI of each field on each day of Sentinel-2 Level-2A, and joins the table to the fields: a feature for each field and day, with the average, the median and what a tenth of the field lies below and above.

It takes one order a field for up to a year, about three requests. Run again with the same values it pays for nothing twice.

For another index or sensor open the file models/season_of_my_fields.model3 of the plugin in the model designer and save it as a model of your own.</source>
        <translation>Demande à EOSDA API Connect le NDVI de chaque parcelle pour chaque jour de Sentinel-2 Level-2A, et joint la table aux parcelles&#xa0;: une entité par parcelle et par jour, avec la moyenne, la médiane et les valeurs au-dessous et au-dessus desquelles se trouve un dixième de la parcelle.

Cela prend une commande par parcelle pour un an au plus, environ trois requêtes. Exécuté de nouveau avec les mêmes valeurs, rien n’est payé deux fois.

Pour un autre indice ou capteur, ouvrez le fichier models/season_of_my_fields.model3 de l’extension dans le modeleur et enregistrez-le comme votre propre modèle.</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. Each feature is a field.</source>
        <translation>Polygones, dans n’importe quel SCR. Chaque entité est une parcelle.</translation>
    </message>
    <message>
        <source>Its values name the fields; no two of them should have the same.</source>
        <translation>Ses valeurs nomment les parcelles&#xa0;; deux parcelles ne doivent pas avoir la même.</translation>
    </message>
    <message>
        <source>Days with more cloud over a field itself are left out for that field.</source>
        <translation>Les jours avec plus de nuages sur une parcelle sont laissés de côté pour cette parcelle.</translation>
    </message>
    <message>
        <source>The fields, once for each day with a value.</source>
        <translation>Les parcelles, une fois pour chaque jour qui a une valeur.</translation>
    </message>
    <message>
        <source>A page with the chart of all fields.</source>
        <translation>Une page avec le graphique de toutes les parcelles.</translation>
    </message>
    <message>
        <source>Season of my fields</source>
        <translation>Saison de mes parcelles</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Parcelles</translation>
    </message>
    <message>
        <source>Field that names them</source>
        <translation>Champ qui les nomme</translation>
    </message>
    <message>
        <source>Cloud over a field at most (%)</source>
        <translation>Nuages sur une parcelle, au plus (%)</translation>
    </message>
    <message>
        <source>Season of the fields</source>
        <translation>Saison des parcelles</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
</context>
<context>
    <name>OptionsWidget</name>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Obtenir une clé</translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation>Changer la clé…</translation>
    </message>
    <message>
        <source>Enters another key; one request checks it, and it is used at once</source>
        <translation>Entre une autre clé&#xa0;; une requête la vérifie, et elle sert aussitôt</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Vérifier la clé</translation>
    </message>
    <message>
        <source>Makes one request, which may count</source>
        <translation>Fait une requête, qui peut compter</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Oublier la clé</translation>
    </message>
    <message>
        <source>Takes the key in use out of QGIS at once, without waiting for OK</source>
        <translation>Retire aussitôt de QGIS la clé utilisée, sans attendre OK</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Dossier des téléchargements</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>The list is cleared when QGIS starts. Files stay, and nothing is paid twice.</source>
        <translation>La liste est vidée au démarrage de QGIS. Les fichiers restent, et rien n’est payé deux fois.</translation>
    </message>
    <message>
        <source>Cloud-optimised GeoTIFFs</source>
        <translation>GeoTIFF optimisés pour le cloud</translation>
    </message>
    <message>
        <source>For indices, and as the default of the algorithms: programs can read parts of them over the internet. Files stay as the service delivers them.</source>
        <translation>Pour les indices, et par défaut dans les algorithmes&#xa0;: des programmes peuvent en lire des parties par internet. Les fichiers restent tels que le service les livre.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Clear finished from the list after</source>
        <translation>Retirer les terminés de la liste après</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Votre forfait</translation>
    </message>
    <message>
        <source>Only shown beside what is used, never enforced</source>
        <translation>Affiché seulement à côté de ce qui est utilisé, jamais imposé</translation>
    </message>
    <message>
        <source>Period in which the requests are counted</source>
        <translation>Période sur laquelle les requêtes sont comptées</translation>
    </message>
    <message>
        <source>in all, as in a trial</source>
        <translation>en tout, comme à l’essai</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Authentication configuration</source>
        <translation>Configuration d’authentification</translation>
    </message>
    <message>
        <source>Basic: the password is the key. API Header (QGIS 3.24 or newer): the header x-api-key.</source>
        <translation>Basic&#xa0;: le mot de passe est la clé. API Header (QGIS 3.24 ou plus récent)&#xa0;: l’en-tête x-api-key.</translation>
    </message>
    <message>
        <source>How often EOSDA is asked whether an order is done; each time counts as a request</source>
        <translation>À quelle fréquence demander à EOSDA si une commande est prête&#xa0;; chaque fois compte comme une requête</translation>
    </message>
    <message>
        <source> km²</source>
        <translation> km²</translation>
    </message>
    <message>
        <source>A larger area is cut into several orders</source>
        <translation>Une zone plus grande est découpée en plusieurs commandes</translation>
    </message>
    <message>
        <source>Key from QGIS&apos;s authentication</source>
        <translation>Clé de l’authentification de QGIS</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>Status requests a minute</source>
        <translation>Requêtes d’état par minute</translation>
    </message>
    <message>
        <source>Orders a minute</source>
        <translation>Commandes par minute</translation>
    </message>
    <message>
        <source>Largest area of an order</source>
        <translation>Plus grande surface d’une commande</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the full path of the folder.</source>
        <translation>Entrez le chemin complet du dossier.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>C’est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>It could not be checked: {0}</source>
        <translation>Elle n’a pas pu être vérifiée&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The key is accepted.</source>
        <translation>La clé est acceptée.</translation>
    </message>
    <message>
        <source>The key is not accepted: {0}</source>
        <translation>La clé n’est pas acceptée&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>OrderBar</name>
    <message>
        <source>Order again…</source>
        <translation>Commander de nouveau…</translation>
    </message>
    <message>
        <source>Orders all of it again, also what is here; the files that are here stay</source>
        <translation>Commande tout de nouveau, même ce qui est déjà là&#xa0;; les fichiers déjà là restent</translation>
    </message>
    <message>
        <source>Clip to the area</source>
        <translation>Couper sur la zone</translation>
    </message>
    <message>
        <source>Hides on the map what comes beside the area. The files as delivered keep it.</source>
        <translation>Cache sur la carte ce qui vient autour de la zone. Les fichiers tels que livrés le gardent.</translation>
    </message>
    <message>
        <source>Does what the line above says; what is here already is not paid again</source>
        <translation>Fait ce que dit la ligne au-dessus&#xa0;; ce qui est déjà là n’est pas payé de nouveau</translation>
    </message>
    <message>
        <source>Counting the orders…</source>
        <translation>Décompte des commandes…</translation>
    </message>
    <message>
        <source>Dow&amp;nload</source>
        <translation>Téléchar&amp;ger</translation>
    </message>
    <message>
        <source>Show o&amp;n map</source>
        <translation>A&amp;fficher sur la carte</translation>
    </message>
    <message>
        <source>Add &amp;to map</source>
        <translation>Ajouter à &amp;la carte</translation>
    </message>
    <message>
        <source>Show dow&amp;nloads</source>
        <translation>Voir les téléchar&amp;gements</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Already being downloaded</source>
        <translation>Téléchargement déjà en cours</translation>
    </message>
    <message>
        <source>Ordered before, goes on</source>
        <translation>Déjà commandé, se poursuit</translation>
    </message>
    <message>
        <source>{0}: nothing to pay.</source>
        <translation>{0}&#xa0;: rien à payer.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}.</source>
        <translation>{0}&#xa0;: {1} sur {2}.</translation>
    </message>
    <message>
        <source>Already here as a part of other downloads: {0}.</source>
        <translation>Déjà là comme partie d’autres téléchargements&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Already being downloaded as a part of other downloads: {0}.</source>
        <translation>Déjà en téléchargement comme partie d’autres téléchargements&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Nothing to pay.</source>
        <translation>Rien à payer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commander</translation>
    </message>
    <message>
        <source>Order all of it again ({cost})? The files that are here stay.</source>
        <translation>Commander tout de nouveau ({cost})&#xa0;? Les fichiers déjà là restent.</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Commander de nouveau</translation>
    </message>
    <message>
        <source>Nothing was ordered: files that were here are gone. Look at the new cost, then press Download again.</source>
        <translation>Rien n’a été commandé&#xa0;: des fichiers qui étaient là ont disparu. Regardez le nouveau coût, puis appuyez de nouveau sur «&#xa0;Télécharger&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>{area}: %Ln result(s)</source>
        <translation>
            <numerusform>{area}&#xa0;: %Ln résultat</numerusform>
            <numerusform>{area}&#xa0;: %Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{area}: %Ln date(s)</source>
        <translation>
            <numerusform>{area}&#xa0;: %Ln date</numerusform>
            <numerusform>{area}&#xa0;: %Ln dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste a text or coordinates</source>
        <translation>Coller un texte ou des coordonnées</translation>
    </message>
    <message>
        <source>GeoJSON, WKT, a bounding box (west, south, east, north) or a point with a radius (30.5, 50.4, 2 km), in longitude and latitude unless the text names another CRS</source>
        <translation>GeoJSON, WKT, un rectangle d’emprise (ouest, sud, est, nord) ou un point avec un rayon (30.5, 50.4, 2 km), en longitude et latitude sauf si le texte nomme un autre SCR</translation>
    </message>
    <message>
        <source>Text or coordinates</source>
        <translation>Texte ou coordonnées</translation>
    </message>
    <message>
        <source>A long text: it is checked when you press OK.</source>
        <translation>Un texte long&#xa0;: il est vérifié quand vous appuyez sur OK.</translation>
    </message>
</context>
<context>
    <name>PickPolygonTool</name>
    <message>
        <source>No polygon layer is visible. Show one, or draw the area.</source>
        <translation>Aucune couche de polygones n’est visible. Affichez-en une, ou dessinez la zone.</translation>
    </message>
    <message>
        <source>There is no polygon at this place. Click on one.</source>
        <translation>Il n’y a pas de polygone à cet endroit. Cliquez-en un.</translation>
    </message>
    <message>
        <source>Polygon of “{layer}”</source>
        <translation>Polygone de «&#xa0;{layer}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>PreviewButton</name>
    <message>
        <source>Loo&amp;k</source>
        <translation>V&amp;oir</translation>
    </message>
    <message>
        <source>Look at the area on the map</source>
        <translation>Voir la zone sur la carte</translation>
    </message>
    <message>
        <source>Choose an area and one day to look at it on the map</source>
        <translation>Choisissez une zone et un seul jour pour la voir sur la carte</translation>
    </message>
    <message>
        <source>Choose a band first</source>
        <translation>Choisissez d’abord une bande</translation>
    </message>
    <message>
        <source>Look at the area before downloading it: {0} ({1})</source>
        <translation>Voir la zone avant de la télécharger&#xa0;: {0} ({1})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick look of the area ({0})</source>
        <translation>Aperçu rapide de la zone ({0})</translation>
    </message>
    <message>
        <source>Live tiles (about 20 requests a screen)</source>
        <translation>Tuiles en direct (environ 20 requêtes par écran)</translation>
    </message>
    <message>
        <source>Loads tiles as you move the map, each of them a request: a screen takes about 20, and each zoom or pan takes more. They are counted with your requests.</source>
        <translation>Charge des tuiles quand vous déplacez la carte, chacune étant une requête&#xa0;: un écran en prend environ 20, et chaque zoom ou déplacement en prend d’autres. Elles comptent avec vos requêtes.</translation>
    </message>
    <message>
        <source>Loading the preview…</source>
        <translation>Chargement de l’aperçu…</translation>
    </message>
    <message>
        <source>Preview a scene</source>
        <translation>Aperçu d’une scène</translation>
    </message>
    <message>
        <source>{0} (live)</source>
        <translation>{0} (en direct)</translation>
    </message>
    <message>
        <source>Preview: {0}</source>
        <translation>Aperçu&#xa0;: {0}</translation>
    </message>
    <message>
        <source>An unexpected error occurred; the log panel has the details.</source>
        <translation>Une erreur inattendue s’est produite&#xa0;; le journal des messages en donne les détails.</translation>
    </message>
    <message>
        <source>There is no preview. {0}</source>
        <translation>Il n’y a pas d’aperçu. {0}</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Bands of coarser resolution or on other grids, {names}, were put on the finest grid ({pixel} units of the CRS a pixel) by nearest neighbour; their values are unchanged.</source>
        <translation>Les bandes de résolution plus grossière ou sur d’autres grilles, {names}, ont été mises sur la grille la plus fine ({pixel} unités du SCR par pixel) par plus proche voisin&#xa0;; leurs valeurs sont inchangées.</translation>
    </message>
    <message>
        <source>Cancelled before all was written. What has come is kept: run this again, and nothing is paid again.</source>
        <translation>Annulé avant que tout soit écrit. Ce qui est arrivé est gardé&#xa0;: exécutez de nouveau, et rien n’est payé de nouveau.</translation>
    </message>
    <message>
        <source>The algorithm was not prepared.</source>
        <translation>L’algorithme n’a pas été préparé.</translation>
    </message>
    <message>
        <source>{parameter}: {path} cannot be written without changing pixel values or losing the names of the bands.
Choose a file on disk: {names}.</source>
        <translation>{parameter}&#xa0;: {path} ne peut pas être écrit sans changer des valeurs de pixels ou perdre les noms des bandes.
Choisissez un fichier sur le disque&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{parameter}: an .img cannot be cloud-optimised. Choose a file that ends in .tif, or leave out {option}.</source>
        <translation>{parameter}&#xa0;: un .img ne peut pas être optimisé pour le cloud. Choisissez un fichier qui se termine par .tif, ou ne cochez pas {option}.</translation>
    </message>
    <message>
        <source>{parameter}: an index is written as a GeoTIFF. Choose a file that ends in .tif.</source>
        <translation>{parameter}&#xa0;: un indice s’écrit en GeoTIFF. Choisissez un fichier qui se termine par .tif.</translation>
    </message>
    <message>
        <source>Cancelled before the index was written. The rasters are kept: run this again for the index, and nothing is paid again.</source>
        <translation>Annulé avant l’écriture de l’index. Les rasters sont gardés&#xa0;: exécutez de nouveau pour l’index, et rien n’est payé de nouveau.</translation>
    </message>
    <message>
        <source>Searching {names}, {date_from} to {date_to}.</source>
        <translation>Recherche de {names}, du {date_from} au {date_to}.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was ordered.</source>
        <translation>Annulé. Rien n’a été commandé.</translation>
    </message>
    <message>
        <source>Enter your key in Settings &gt; Options &gt; EOSDA Imagery, choose an authentication configuration in AUTHCFG, or set the environment variable EOSDA_API_KEY.</source>
        <translation>Entrez votre clé dans Préférences &gt; Options &gt; EOSDA Imagery, choisissez une configuration d’authentification dans AUTHCFG, ou définissez la variable d’environnement EOSDA_API_KEY.</translation>
    </message>
    <message>
        <source>A file cannot be read or written: {reason}.
Check the free space and the permissions of the folder, then run this again.</source>
        <translation>Un fichier ne peut pas être lu ou écrit&#xa0;: {reason}.
Vérifiez l’espace libre et les droits du dossier, puis exécutez ceci de nouveau.</translation>
    </message>
    <message>
        <source>The job list in {folder} cannot be used: {reason}.
Check the free space and the permissions of that folder, then run this again.</source>
        <translation>La liste des travaux dans {folder} est inutilisable&#xa0;: {reason}.
Vérifiez l’espace libre et les droits sur ce dossier, puis exécutez de nouveau.</translation>
    </message>
    <message>
        <source>This should not have happened ({error}). What has been ordered is kept.
Please report it with the details from the log panel, tab {tab}.</source>
        <translation>Cela n’aurait pas dû arriver ({error}). Ce qui a été commandé est gardé.
Signalez-le avec les détails du journal des messages, onglet {tab}.</translation>
    </message>
    <message>
        <source>Place (latitude, longitude): {latitude}, {longitude}</source>
        <translation>Place (latitude, longitude)&#xa0;: {latitude}, {longitude}</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Annulé avant tout envoi.</translation>
    </message>
    <message>
        <source>QGIS is too busy to read the API key. Nothing was sent.
Run this again.</source>
        <translation>QGIS est trop occupé pour lire la clé d’API. Rien n’a été envoyé.
Exécutez de nouveau.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {error}
The delivered files are kept in {folder}: run this again with another {parameter}, and nothing is paid again.</source>
        <translation>{target} ne peut pas être écrit&#xa0;: {error}
Les fichiers livrés sont gardés dans {folder}&#xa0;: exécutez de nouveau avec un autre {parameter}, et rien n’est payé de nouveau.</translation>
    </message>
    <message>
        <source>This sends {cost}.</source>
        <translation>Ceci envoie {cost}.</translation>
    </message>
    <message>
        <source>This goes on with an identical earlier request and sends {cost}.</source>
        <translation>Ceci poursuit une requête antérieure identique et envoie {cost}.</translation>
    </message>
    <message>
        <source>An identical request is on disk already: nothing is sent, nothing is paid.</source>
        <translation>Une requête identique est déjà sur le disque&#xa0;: rien n’est envoyé, rien n’est payé.</translation>
    </message>
    <message>
        <source>This goes on with an identical earlier request: no order is sent or paid.</source>
        <translation>Ceci poursuit une requête antérieure identique&#xa0;: aucune commande n’est envoyée ni payée.</translation>
    </message>
    <message>
        <source>{label} is not known to have {names}; the service decides. Known bands: {known}.</source>
        <translation>On ne sait pas si {label} possède {names}&#xa0;; le service décide. Bandes connues&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Area {area_id}: {note}</source>
        <translation>Zone {area_id}&#xa0;: {note}</translation>
    </message>
    <message>
        <source>{aoi}: the layer has no features.</source>
        <translation>{aoi}&#xa0;: la couche n’a pas d’entités.</translation>
    </message>
    <message>
        <source>More areas were repaired: {count}.</source>
        <translation>D’autres zones ont été réparées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{scenes}: there is no field view_id. Take the result of “Search scenes”, or a table with that field.</source>
        <translation>{scenes}&#xa0;: il n’y a pas de champ view_id. Prenez le résultat de «&#xa0;Rechercher des scènes&#xa0;», ou une table avec ce champ.</translation>
    </message>
    <message>
        <source>{scenes}: feature {id} is left out: {error}</source>
        <translation>{scenes}&#xa0;: l’entité {id} est laissée de côté&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{scenes}: there is no scene in it.</source>
        <translation>{scenes}&#xa0;: aucune scène n’y est contenue.</translation>
    </message>
    <message>
        <source>Areas: {areas}, results: {results} ({summary}).</source>
        <translation>Zones&#xa0;: {areas}, résultats&#xa0;: {results} ({summary}).</translation>
    </message>
    <message numerus="yes">
        <source>This sends {cost}, which takes {minutes} min or more at %Ln order(s) a minute.</source>
        <translation>
            <numerusform>Ceci envoie {cost}, ce qui prend {minutes} min ou plus à %Ln commande par minute.</numerusform>
            <numerusform>Ceci envoie {cost}, ce qui prend {minutes} min ou plus à %Ln commandes par minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would send {cost}, which takes {minutes} min or more at %Ln order(s) a minute.</source>
        <translation>
            <numerusform>Ceci enverrait {cost}, ce qui prend {minutes} min ou plus à %Ln commande par minute.</numerusform>
            <numerusform>Ceci enverrait {cost}, ce qui prend {minutes} min ou plus à %Ln commandes par minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order is sent: nothing is paid.</source>
        <translation>Aucune commande n’est envoyée&#xa0;: rien n’est payé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s): {summary}.</source>
        <translation>
            <numerusform>%Ln résultat&#xa0;: {summary}.</numerusform>
            <numerusform>%Ln résultats&#xa0;: {summary}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run, nothing was ordered.</source>
        <translation>Essai à blanc, rien n’a été commandé.</translation>
    </message>
    <message>
        <source>There is no result.</source>
        <translation>Il n’y a pas de résultat.</translation>
    </message>
    <message>
        <source>Each has its reason in {output}.</source>
        <translation>La raison de chacun est dans {output}.</translation>
    </message>
    <message>
        <source>The index {output} cannot be written: {reason}
The rasters are kept: run this again with another OUTPUT, and nothing is paid again.</source>
        <translation>L’index {output} ne peut pas être écrit&#xa0;: {reason}
Les rasters sont gardés&#xa0;: exécutez de nouveau avec un autre OUTPUT, et rien n’est payé de nouveau.</translation>
    </message>
    <message>
        <source>The time limit is over: no more is ordered, and what has been ordered is kept. Run this again to go on. {parameter} sets the limit.</source>
        <translation>Le délai est écoulé&#xa0;: rien de plus n’est commandé, et ce qui a été commandé est gardé. Exécutez de nouveau pour reprendre. {parameter} fixe le délai.</translation>
    </message>
    <message>
        <source>{error} The delivered files are kept in {folder}.</source>
        <translation>{error} Les fichiers livrés sont gardés dans {folder}.</translation>
    </message>
    <message>
        <source>What came is kept in {folder}.</source>
        <translation>Ce qui est arrivé est gardé dans {folder}.</translation>
    </message>
    <message>
        <source>The layer is loaded without its style: {error}</source>
        <translation>La couche est chargée sans son style&#xa0;: {error}</translation>
    </message>
    <message>
        <source>There is a folder of this name</source>
        <translation>Un dossier porte déjà ce nom</translation>
    </message>
    <message>
        <source>Bands of coarser resolution, {names}, were put on the finest grid by nearest neighbour; their values are unchanged.</source>
        <translation>Les bandes de résolution plus grossière, {names}, ont été mises sur la grille la plus fine par plus proche voisin&#xa0;; leurs valeurs sont inchangées.</translation>
    </message>
    <message>
        <source>{names} and {more} more: {warning}</source>
        <translation>{names} et {more} de plus&#xa0;: {warning}</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>EOSDA is working on it</source>
        <translation>EOSDA y travaille</translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation>transfert en cours</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>vérification en cours</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>sent, but not confirmed</source>
        <translation>envoyée, mais non confirmée</translation>
    </message>
    <message>
        <source>Order: {state}</source>
        <translation>Commande&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Order {number} of {total}: {state}</source>
        <translation>Commande {number} sur {total}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>{ready} of {total} ready</source>
        <translation>prêts&#xa0;: {ready} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>reste environ {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>about {minutes} min left at %Ln order(s) a minute</source>
        <translation>
            <numerusform>encore environ {minutes} min à %Ln commande par minute</numerusform>
            <numerusform>encore environ {minutes} min à %Ln commandes par minute</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}, trying again: {reason}</source>
        <translation>{state}, nouvel essai&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{state}, held: {reason}</source>
        <translation>{state}, en attente&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{orders}: {states}</source>
        <translation>{orders}&#xa0;: {states}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting to be sent</source>
        <translation>
            <numerusform>%Ln en attente d’envoi</numerusform>
            <numerusform>%Ln en attente d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being sent</source>
        <translation>
            <numerusform>%Ln en cours d’envoi</numerusform>
            <numerusform>%Ln en cours d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being prepared by EOSDA</source>
        <translation>
            <numerusform>%Ln en préparation chez EOSDA</numerusform>
            <numerusform>%Ln en préparation chez EOSDA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being fetched</source>
        <translation>
            <numerusform>%Ln en téléchargement</numerusform>
            <numerusform>%Ln en téléchargement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being checked</source>
        <translation>
            <numerusform>%Ln en vérification</numerusform>
            <numerusform>%Ln en vérification</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln prête</numerusform>
            <numerusform>%Ln prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln annulée</numerusform>
            <numerusform>%Ln annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln expirée</numerusform>
            <numerusform>%Ln expirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent, but not confirmed</source>
        <translation>
            <numerusform>%Ln envoyée, mais non confirmée</numerusform>
            <numerusform>%Ln envoyées, mais non confirmées</numerusform>
        </translation>
    </message>
    <message>
        <source>An order for exactly this was sent, but EOSDA did not confirm it. {reasons} It may have been charged, so it is not sent again by itself; nothing is lost.
Look at the usage on your EOSDA dashboard. To order it again all the same, retry it in the list of downloads in QGIS and run this again, or run this with {parameter} set to false.</source>
        <translation>Une commande pour exactement la même chose a été envoyée, mais EOSDA ne l’a pas confirmée. {reasons} Elle a pu être facturée, et n’est donc pas renvoyée d’elle-même&#xa0;; rien n’est perdu.
Consultez l’utilisation sur votre tableau de bord EOSDA. Pour la commander tout de même de nouveau, réessayez-la dans la liste des téléchargements de QGIS et exécutez de nouveau, ou exécutez avec {parameter} à faux.</translation>
    </message>
    <message>
        <source>The service does not deliver {clouds} of this scene. It is ordered without it.</source>
        <translation>Le service ne livre pas {clouds} de cette scène. Elle est commandée sans cette bande.</translation>
    </message>
    <message>
        <source>Some orders were sent, but EOSDA did not confirm them. They may have been charged, so they are not sent again by themselves. Look at the usage on your EOSDA dashboard. To order them again all the same, retry them in the list of downloads in QGIS, then run this again.</source>
        <translation>Des commandes ont été envoyées, mais EOSDA ne les a pas confirmées. Elles ont pu être facturées, et ne sont donc pas renvoyées d’elles-mêmes. Consultez l’utilisation sur votre tableau de bord EOSDA. Pour les commander tout de même de nouveau, réessayez-les dans la liste des téléchargements de QGIS, puis exécutez de nouveau.</translation>
    </message>
    <message>
        <source>Run this again to order it anew.</source>
        <translation>Exécutez de nouveau pour refaire la commande.</translation>
    </message>
    <message>
        <source>The other parts are kept and are not paid again when you run this again:</source>
        <translation>Les autres parties sont gardées et ne sont pas payées de nouveau à la prochaine exécution&#xa0;:</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The time limit is over.</source>
        <translation>Le délai est écoulé.</translation>
    </message>
    <message>
        <source>{parameter} sets the limit.</source>
        <translation>{parameter} fixe le délai.</translation>
    </message>
    <message>
        <source>No order was sent, and none will be.</source>
        <translation>Aucune commande n’a été envoyée, et aucune ne le sera.</translation>
    </message>
    <message>
        <source>The order had been sent and is kept; no more are sent.</source>
        <translation>La commande avait été envoyée et est gardée&#xa0;; aucune autre n’est envoyée.</translation>
    </message>
    <message>
        <source>Orders that had been sent and are kept: {sent} of {orders}, {ready} of them ready. No more are sent.</source>
        <translation>Commandes déjà envoyées et conservées&#xa0;: {sent} sur {orders}, dont {ready} prêtes. Aucune autre n’est envoyée.</translation>
    </message>
    <message>
        <source>Run this again: it goes on where it stopped and pays nothing twice.</source>
        <translation>Exécutez de nouveau&#xa0;: le travail reprend où il s’est arrêté, sans rien payer deux fois.</translation>
    </message>
    <message>
        <source>This would send {cost}, and {parameter} allows {most}. Nothing was sent.
Choose less, or raise {parameter} if you do mean it.</source>
        <translation>Ceci enverrait {cost}, et {parameter} permet {most}. Rien n’a été envoyé.
Choisissez moins, ou augmentez {parameter} si c’est bien voulu.</translation>
    </message>
    <message>
        <source>{orders} ({about})</source>
        <translation>{orders} ({about})</translation>
    </message>
    <message>
        <source>The order expired.</source>
        <translation>La commande a expiré.</translation>
    </message>
    <message>
        <source>The order failed.</source>
        <translation>La commande a échoué.</translation>
    </message>
    <message>
        <source>Orders that failed: {count} of {total}.</source>
        <translation>Commandes en échec&#xa0;: {count} sur {total}.</translation>
    </message>
    <message>
        <source>Orders that expired: {count} of {total}.</source>
        <translation>Commandes expirées&#xa0;: {count} sur {total}.</translation>
    </message>
    <message>
        <source>It was cancelled in the list of downloads.</source>
        <translation>Annulée dans la liste des téléchargements.</translation>
    </message>
    <message>
        <source>Its state: {state}.</source>
        <translation>Son état&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>Searching {names}, {date_from} to {date_to}: areas: {areas}, searches: {groups}.</source>
        <translation>Recherche de {names}, du {date_from} au {date_to}&#xa0;: zones&#xa0;: {areas}, recherches&#xa0;: {groups}.</translation>
    </message>
    <message>
        <source>Of a search only the newest scenes were looked at: {count}. Shorten the dates to look at the others.</source>
        <translation>D’une recherche, seules les scènes les plus récentes ont été examinées&#xa0;: {count}. Raccourcissez la période pour examiner les autres.</translation>
    </message>
    <message>
        <source>No scene with at most {max_cloud} % cloud covers at least {min_coverage} % of the area.</source>
        <translation>Aucune scène avec au plus {max_cloud}&#xa0;% de nuages ne couvre au moins {min_coverage}&#xa0;% de la zone.</translation>
    </message>
    <message>
        <source>No scene from {first} to {last} shows this area: nothing was ordered for it.</source>
        <translation>Aucune scène du {first} au {last} ne montre cette zone&#xa0;: rien n’a été commandé pour elle.</translation>
    </message>
    <message>
        <source>No scene from {first} to {last} has a value here.</source>
        <translation>Aucune scène du {first} au {last} n’a de valeur ici.</translation>
    </message>
    <message>
        <source>{error} Left out by the service: {count} ({reason}).</source>
        <translation>{error} Laissés de côté par le service&#xa0;: {count} ({reason}).</translation>
    </message>
    <message>
        <source>The table {output} cannot be written: {reason}
What has come is kept: run this again with another OUTPUT, and nothing is paid again.</source>
        <translation>La table {output} ne peut pas être écrite&#xa0;: {reason}
Ce qui est arrivé est gardé&#xa0;: exécutez de nouveau avec un autre OUTPUT, et rien n’est payé de nouveau.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.
What has come is kept: run this again with another file, and nothing is paid again.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {reason}.
Ce qui est arrivé est gardé&#xa0;: exécutez de nouveau avec un autre fichier, et rien n’est payé de nouveau.</translation>
    </message>
    <message>
        <source>Areas: {count} ({summary}).</source>
        <translation>Zones&#xa0;: {count} ({summary}).</translation>
    </message>
    <message>
        <source>Area {area_id}: {error}</source>
        <translation>Zone {area_id}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>There is no result. {text}</source>
        <translation>Il n’y a pas de résultat. {text}</translation>
    </message>
</context>
<context>
    <name>ProjectMemory</name>
    <message>
        <source>Area of the project</source>
        <translation>Zone du projet</translation>
    </message>
    <message>
        <source>Keep the area of interest with the project</source>
        <translation>Garder la zone d’intérêt avec le projet</translation>
    </message>
    <message>
        <source>None yet: they are kept with each search</source>
        <translation>Aucune encore&#xa0;: elles sont gardées à chaque recherche</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>The same was ordered before, and EOSDA did not confirm it: it may have been charged. Look at the usage on your EOSDA dashboard. Order it again all the same ({cost})?</source>
        <translation>La même chose a déjà été commandée, et EOSDA ne l’a pas confirmée&#xa0;: elle a pu être facturée. Consultez l’utilisation sur votre tableau de bord EOSDA. Commander tout de même de nouveau ({cost})&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>This takes about %Ln request(s); {left} of {budget} are left. Order all the same?</source>
        <translation>
            <numerusform>Ceci prend environ %Ln requête&#xa0;; il en reste {left} sur {budget}. Commander tout de même&#xa0;?</numerusform>
            <numerusform>Ceci prend environ %Ln requêtes&#xa0;; il en reste {left} sur {budget}. Commander tout de même&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This sends {cost}. Order all of them?</source>
        <translation>Ceci envoie {cost}. Tout commander&#xa0;?</translation>
    </message>
</context>
<context>
    <name>QuickLookAction</name>
    <message numerus="yes">
        <source>Quick look(s) as thumbnail(s) (%Ln request(s))</source>
        <translation>
            <numerusform>Aperçu rapide comme vignette (%Ln requête)</numerusform>
            <numerusform>Aperçus rapides comme vignettes (%Ln requêtes)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no quick look. {0}</source>
        <translation>Il n’y a pas d’aperçu rapide. {0}</translation>
    </message>
</context>
<context>
    <name>RecentAreas</name>
    <message>
        <source>None yet: each area that you draw or choose is kept here</source>
        <translation>Aucune encore&#xa0;: chaque zone que vous dessinez ou choisissez est gardée ici</translation>
    </message>
    <message>
        <source>Forget these areas</source>
        <translation>Oublier ces zones</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
</context>
<context>
    <name>SameContrast</name>
    <message>
        <source>One contrast for all needs at least two scenes in one group.</source>
        <translation>Un contraste commun demande au moins deux scènes dans un groupe.</translation>
    </message>
    <message>
        <source>One contrast for all scenes of a group</source>
        <translation>Un même contraste pour toutes les scènes d’un groupe</translation>
    </message>
    <message>
        <source>There is no common contrast. {0}</source>
        <translation>Il n’y a pas de contraste commun. {0}</translation>
    </message>
    <message>
        <source>The layers now share one contrast for each band: {0}.</source>
        <translation>Les couches partagent maintenant un même contraste pour chaque bande&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>SceneDetails</name>
    <message>
        <source>Scene: {0}</source>
        <translation>Scène&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Sensor: {0}</source>
        <translation>Capteur&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Acquired: {0}</source>
        <translation>Acquise&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Satellite: {0}</source>
        <translation>Satellite&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Clouds over the whole scene: {0} %</source>
        <translation>Nuages sur la scène entière&#xa0;: {0}&#xa0;%</translation>
    </message>
    <message>
        <source>Bands: {0}</source>
        <translation>Bandes&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Metadata files: {0}</source>
        <translation>Fichiers de métadonnées&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Area: {0}</source>
        <translation>Zone&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Longitude {0} to {1}, latitude {2} to {3}</source>
        <translation>Longitude {0} à {1}, latitude {2} à {3}</translation>
    </message>
</context>
<context>
    <name>SceneDetailsDialog</name>
    <message>
        <source>Scene Details</source>
        <translation>Détails de la scène</translation>
    </message>
</context>
<context>
    <name>SceneModel</name>
    <message>
        <source>on the map</source>
        <translation>sur la carte</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>téléchargée</translation>
    </message>
    <message>
        <source>No thumbnail is offered.</source>
        <translation>Aucune vignette n’est proposée.</translation>
    </message>
    <message>
        <source>The thumbnail could not be loaded.</source>
        <translation>La vignette n’a pas pu être chargée.</translation>
    </message>
    <message>
        <source>{0} of the area</source>
        <translation>{0} de la zone</translation>
    </message>
    <message>
        <source>Tile: {0}</source>
        <translation>Tuile&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Earlier processings: {0}</source>
        <translation>Traitements antérieurs&#xa0;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tile(s)</source>
        <translation>
            <numerusform>%Ln tuile</numerusform>
            <numerusform>%Ln tuiles</numerusform>
        </translation>
    </message>
    <message>
        <source>earlier processing</source>
        <translation>traitement antérieur</translation>
    </message>
    <message>
        <source>adds nothing</source>
        <translation>n’ajoute rien</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Date inconnue</translation>
    </message>
    <message>
        <source>{0} UTC</source>
        <translation>{0} UTC</translation>
    </message>
    <message>
        <source>cloud {0} %</source>
        <translation>nuages {0}&#xa0;%</translation>
    </message>
    <message>
        <source>cloud here {0} %</source>
        <translation>nuages ici {0}&#xa0;%</translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation>nuages inconnus</translation>
    </message>
    <message>
        <source>coverage unknown</source>
        <translation>couverture inconnue</translation>
    </message>
    <message>
        <source>covers {0} %</source>
        <translation>couvre {0}&#xa0;%</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>View id</source>
        <translation>Identifiant de vue</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Satellite</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Scene with data</source>
        <translation>Scène avec données</translation>
    </message>
</context>
<context>
    <name>SceneSearch</name>
    <message>
        <source>Search for scenes first.</source>
        <translation>Recherchez d’abord des scènes.</translation>
    </message>
    <message>
        <source>The search has found no scene of these days over the area.</source>
        <translation>La recherche n’a trouvé aucune scène de ces jours sur la zone.</translation>
    </message>
    <message>
        <source>Search for scenes</source>
        <translation>Rechercher des scènes</translation>
    </message>
    <message>
        <source>The area was removed: draw another, then search again.</source>
        <translation>La zone a été retirée&#xa0;: dessinez-en une autre, puis relancez la recherche.</translation>
    </message>
    <message>
        <source>Measure how scenes cover an area</source>
        <translation>Mesurer comment les scènes couvrent une zone</translation>
    </message>
    <message>
        <source>The area has changed: search again.</source>
        <translation>La zone a changé&#xa0;: relancez la recherche.</translation>
    </message>
</context>
<context>
    <name>SceneSearchAlgorithm</name>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Satellites to search, one or several, by the names that the service uses: sentinel2l2a is Sentinel-2 Level-2A, sentinel2 is Level-1C.</source>
        <translation>Satellites à rechercher, un ou plusieurs, par les noms qu’utilise le service&#xa0;: sentinel2l2a est Sentinel-2 Level-2A, sentinel2 est Level-1C.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>First day of acquisition, included. Empty: three months before the last day.</source>
        <translation>Premier jour d’acquisition, compris. Vide&#xa0;: trois mois avant le dernier jour.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last day of acquisition, included. Empty: today.</source>
        <translation>Dernier jour d’acquisition, compris. Vide&#xa0;: aujourd’hui.</translation>
    </message>
    <message>
        <source>Cloud at most (percent)</source>
        <translation>Nuages, au plus (pour cent)</translation>
    </message>
    <message>
        <source>Cloud cover of the whole scene. Scenes whose cloud cover is not known, such as radar, are kept.</source>
        <translation>Couverture nuageuse de la scène entière. Les scènes dont la couverture nuageuse est inconnue, comme celles d’un radar, sont gardées.</translation>
    </message>
    <message>
        <source>Covers at least (percent of the area)</source>
        <translation>Couverture, au moins (pour cent de la zone)</translation>
    </message>
    <message>
        <source>Share of the area of interest that the footprint covers. Scenes whose footprint is not known are kept.</source>
        <translation>Part de la zone d’intérêt que l’empreinte couvre. Les scènes dont l’empreinte est inconnue sont gardées.</translation>
    </message>
    <message>
        <source>{parameter}: choose at least one dataset.</source>
        <translation>{parameter}&#xa0;: choisissez au moins un jeu de données.</translation>
    </message>
    <message>
        <source>{parameter}: write a date like 2026-11-22.</source>
        <translation>{parameter}&#xa0;: écrivez une date comme 2026-11-22.</translation>
    </message>
    <message>
        <source>{start}: the first day, {first}, is after the last, {last} ({end}).</source>
        <translation>{start}&#xa0;: le premier jour, {first}, est après le dernier, {last} ({end}).</translation>
    </message>
    <message>
        <source>The search was cancelled. Nothing is lost; run it again when you like.</source>
        <translation>La recherche a été annulée. Rien n’est perdu&#xa0;; recommencez quand vous voulez.</translation>
    </message>
</context>
<context>
    <name>SceneView</name>
    <message>
        <source>Days with scenes</source>
        <translation>Jours avec des scènes</translation>
    </message>
    <message>
        <source>Choose all clear ones (at most {0} % cloud)</source>
        <translation>Choisir tous les jours clairs (au plus {0}&#xa0;% de nuages)</translation>
    </message>
    <message>
        <source>Choose the best of each month</source>
        <translation>Choisir le meilleur de chaque mois</translation>
    </message>
</context>
<context>
    <name>ScenesOnMap</name>
    <message>
        <source>Select on map</source>
        <translation>Sélectionner sur la carte</translation>
    </message>
    <message>
        <source>Select on map: click a footprint to choose its scene, and again for the next one there; with Ctrl scenes are added. A whole line covers all of your area, dashes at least half, dots less.</source>
        <translation>Sélectionner sur la carte&#xa0;: cliquez sur une empreinte pour choisir sa scène, et encore pour la suivante à cet endroit&#xa0;; avec Ctrl, les scènes s’ajoutent. Un trait plein couvre toute votre zone, des tirets au moins la moitié, des points moins.</translation>
    </message>
    <message>
        <source>There is no footprint of a listed scene at this place.</source>
        <translation>Il n’y a pas d’empreinte d’une scène listée à cet endroit.</translation>
    </message>
    <message>
        <source>Scenes {0} – {1}</source>
        <translation>Scènes {0} – {1}</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Keep footprints as layer</source>
        <translation>Garder les empreintes comme couche</translation>
    </message>
    <message>
        <source>The footprints could not be kept as a layer; the log panel says why.</source>
        <translation>Les empreintes n’ont pas pu être gardées comme couche&#xa0;; le journal des messages dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>EOSDA recommends at most a year: a longer search may be slow or fail.</source>
        <translation>EOSDA recommande un an au plus&#xa0;: une recherche plus longue peut être lente ou échouer.</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>last month</source>
        <translation>le dernier mois</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln month(s)</source>
        <translation>
            <numerusform>le dernier mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %Ln day(s)</source>
        <translation>
            <numerusform>le dernier jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>First day of the search, in UTC</source>
        <translation>Premier jour de la recherche, en UTC</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last day of the search, in UTC; that day is searched, too</source>
        <translation>Dernier jour de la recherche, en UTC&#xa0;; ce jour est compris</translation>
    </message>
    <message>
        <source>Cloud at most</source>
        <translation>Nuages, au plus</translation>
    </message>
    <message>
        <source>Clouds over the whole scene. Changing this needs no new search.</source>
        <translation>Nuages sur la scène entière. Ce changement ne demande pas de nouvelle recherche.</translation>
    </message>
    <message>
        <source>Covers at least</source>
        <translation>Couverture, au moins</translation>
    </message>
    <message>
        <source>Share of your area that the scene covers. Changing this needs no new search.</source>
        <translation>Part de votre zone que la scène couvre. Ce changement ne demande pas de nouvelle recherche.</translation>
    </message>
    <message>
        <source>Choose a sensor</source>
        <translation>Choisissez un capteur</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <source>Satellites to search; several are listed together</source>
        <translation>Satellites à rechercher&#xa0;; plusieurs sont listés ensemble</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>Up to today, also when it is searched for again later</source>
        <translation>Jusqu’à aujourd’hui, aussi quand la recherche est relancée plus tard</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Les 3 derniers mois</translation>
    </message>
    <message>
        <source>This season</source>
        <translation>Cette saison</translation>
    </message>
    <message>
        <source>Since 1 March; south of the equator since 1 September</source>
        <translation>Depuis le 1er mars&#xa0;; au sud de l’équateur, depuis le 1er septembre</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Un an avant</translation>
    </message>
    <message>
        <source>The same days, a year earlier</source>
        <translation>Les mêmes jours, un an plus tôt</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Advanced search</source>
        <translation>Recherche avancée</translation>
    </message>
    <message>
        <source>The id of a dataset that is not in the list, as EOSDA spells it</source>
        <translation>L’identifiant d’un jeu de données absent de la liste, tel qu’EOSDA l’écrit</translation>
    </message>
    <message>
        <source>Takes a scene that you know, without a search</source>
        <translation>Prend une scène que vous connaissez, sans recherche</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Takes the scene of this view id; nothing is asked of EOSDA</source>
        <translation>Prend la scène de cet identifiant&#xa0;; rien n’est demandé à EOSDA</translation>
    </message>
    <message>
        <source>Other dataset id</source>
        <translation>Autre id. de jeu de données</translation>
    </message>
    <message>
        <source>View id</source>
        <translation>Identifiant de vue</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>cloud ≤ {0} %</source>
        <translation>nuages ≤ {0}&#xa0;%</translation>
    </message>
    <message>
        <source>covers ≥ {0} %</source>
        <translation>couverture ≥ {0}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Scenes that could not be read and were left out: {0}.</source>
        <translation>Scènes illisibles laissées de côté&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No day found has this text.</source>
        <translation>Aucun jour trouvé ne contient ce texte.</translation>
    </message>
    <message>
        <source>Clear the filter to see all.</source>
        <translation>Effacez le filtre pour tout voir.</translation>
    </message>
    <message>
        <source>Widen the limits of the index.</source>
        <translation>Élargissez les limites de l’indice.</translation>
    </message>
    <message>
        <source>Loosen the limits of cloud, coverage and index.</source>
        <translation>Assouplissez les limites de nuages, de couverture et d’indice.</translation>
    </message>
    <message>
        <source>Raise the cloud limit or lower the coverage.</source>
        <translation>Augmentez la limite de nuages ou abaissez la couverture.</translation>
    </message>
    <message>
        <source>Raise the cloud limit.</source>
        <translation>Augmentez la limite de nuages.</translation>
    </message>
    <message>
        <source>Lower the coverage.</source>
        <translation>Abaissez la couverture.</translation>
    </message>
    <message>
        <source>Raise the cloud limit and lower the coverage.</source>
        <translation>Augmentez la limite de nuages et abaissez la couverture.</translation>
    </message>
    <message>
        <source>Days found: {0}, all hidden by the limits.</source>
        <translation>Jours trouvés&#xa0;: {0}, tous cachés par les limites.</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Tous les afficher</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Relancer la recherche</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>La recherche a échoué.</translation>
    </message>
    <message>
        <source>An unexpected error occurred; the log panel has the details.</source>
        <translation>Une erreur inattendue s’est produite&#xa0;; le journal des messages en donne les détails.</translation>
    </message>
    <message>
        <source>EOSDA does not accept the key.</source>
        <translation>EOSDA n’accepte pas la clé.</translation>
    </message>
    <message>
        <source>This key is not allowed to search.</source>
        <translation>Cette clé n’a pas le droit de rechercher.</translation>
    </message>
    <message>
        <source>The key has no requests left, or no plan.</source>
        <translation>La clé n’a plus de requêtes, ou pas de forfait.</translation>
    </message>
    <message>
        <source>Too many searches in a short time.</source>
        <translation>Trop de recherches en peu de temps.</translation>
    </message>
    <message>
        <source>The search did not reach EOSDA.</source>
        <translation>La recherche n’a pas atteint EOSDA.</translation>
    </message>
    <message>
        <source>Asks EOSDA for the scenes over the area; costs a request</source>
        <translation>Demande à EOSDA les scènes sur la zone&#xa0;; coûte une requête</translation>
    </message>
    <message>
        <source>Scenes found</source>
        <translation>Scènes trouvées</translation>
    </message>
    <message>
        <source>Zoom to footprint</source>
        <translation>Zoomer sur l’empreinte</translation>
    </message>
    <message>
        <source>Keep footprints as layer</source>
        <translation>Garder les empreintes comme couche</translation>
    </message>
    <message>
        <source>Adds the footprints of the scenes listed to the project</source>
        <translation>Ajoute au projet les empreintes des scènes listées</translation>
    </message>
    <message>
        <source>Show footprints on map</source>
        <translation>Afficher les empreintes sur la carte</translation>
    </message>
    <message>
        <source>This scene is chosen.</source>
        <translation>Cette scène est choisie.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <source>Draw or choose an area first.</source>
        <translation>Dessinez ou choisissez d’abord une zone.</translation>
    </message>
    <message>
        <source>Choose at least one sensor.</source>
        <translation>Choisissez au moins un capteur.</translation>
    </message>
    <message>
        <source>The list still shows the previous search.</source>
        <translation>La liste montre encore la recherche précédente.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Se&amp;arch</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Draw an area, then search.</source>
        <translation>Dessinez une zone, puis recherchez.</translation>
    </message>
    <message>
        <source>Search to list the scenes of your area.</source>
        <translation>Recherchez pour lister les scènes de votre zone.</translation>
    </message>
    <message>
        <source>Search from {0}</source>
        <translation>Rechercher depuis le {0}</translation>
    </message>
    <message>
        <source>Choose a longer time or another sensor.</source>
        <translation>Choisissez une période plus longue ou un autre capteur.</translation>
    </message>
    <message>
        <source>No scenes were found.</source>
        <translation>Aucune scène n’a été trouvée.</translation>
    </message>
    <message numerus="yes">
        <source>EOSDA has %Ln scene(s); only the newest {newest} are listed. Shorten the dates.</source>
        <translation>
            <numerusform>EOSDA a %Ln scène&#xa0;; seules les {newest} plus récentes sont listées. Raccourcissez la période.</numerusform>
            <numerusform>EOSDA a %Ln scènes&#xa0;; seules les {newest} plus récentes sont listées. Raccourcissez la période.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchScenes</name>
    <message>
        <source>Search scenes</source>
        <translation>Rechercher des scènes</translation>
    </message>
    <message>
        <source>Finds the satellite scenes over an area, with cloud and coverage.</source>
        <translation>Trouve les scènes satellite sur une zone, avec nuages et couverture.</translation>
    </message>
    <message>
        <source>Searches EOSDA API Connect for the satellite scenes that touch the area of interest and makes a layer of their footprints, the newest first.

Each scene has a view_id, which “Download bands” takes; its date and time (UTC); the cloud cover of the whole scene and the share of the scene that holds data; and the share of your area that its footprint covers, all in percent. A scene whose footprint is not known has no geometry. For models there are two outputs with the view_id of one scene: CLEAREST and LATEST.

A search takes one request of your plan for every 500 scenes that the service has.</source>
        <translation>Recherche dans EOSDA API Connect les scènes satellite qui touchent la zone d’intérêt et fait une couche de leurs empreintes, les plus récentes d’abord.

Chaque scène a un view_id, que prend «&#xa0;Télécharger des bandes&#xa0;»&#xa0;; sa date et son heure (UTC)&#xa0;; la couverture nuageuse de la scène entière et la part de la scène qui contient des données&#xa0;; et la part de votre zone que son empreinte couvre, le tout en pour cent. Une scène dont l’empreinte est inconnue n’a pas de géométrie. Pour les modèles, deux sorties donnent le view_id d’une scène&#xa0;: CLEAREST et LATEST.

Une recherche prend une requête de votre forfait par 500 scènes que le service possède.</translation>
    </message>
    <message>
        <source>satellite,imagery,scenes,search,catalogue,footprint,cloud,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos</source>
        <translation>satellite,imagerie,scènes,recherche,catalogue,empreinte,nuages,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos</translation>
    </message>
    <message>
        <source>The scene {view_id} cannot be written to {output}: {reason}</source>
        <translation>La scène {view_id} ne peut pas être écrite dans {output}&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service has %Ln scene(s); within the limits: {count} ({requests}).</source>
        <translation>
            <numerusform>Le service a %Ln scène&#xa0;; dans les limites&#xa0;: {count} ({requests}).</numerusform>
            <numerusform>Le service a %Ln scènes&#xa0;; dans les limites&#xa0;: {count} ({requests}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that could not be read were left out: {count}.</source>
        <translation>Entrées illisibles laissées de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Scenes without a footprint, which may cover less than was asked for: {count}.</source>
        <translation>Scènes sans empreinte, qui peuvent couvrir moins que demandé&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Only the newest {most} of these {count} are kept. Raise {parameter} or shorten the dates to get the others.</source>
        <translation>Seules les {most} plus récentes de ces {count} sont gardées. Augmentez {parameter} ou raccourcissez la période pour obtenir les autres.</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %Ln scene(s) (was|were) looked at. Raise {parameter} or shorten the dates to look at the others.</source>
        <translation>
            <numerusform>Seule la scène la plus récente a été examinée. Augmentez {parameter} ou raccourcissez la période pour examiner les autres.</numerusform>
            <numerusform>Seules les %Ln scènes les plus récentes ont été examinées. Augmentez {parameter} ou raccourcissez la période pour examiner les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>No scenes found. {advice}</source>
        <translation>Aucune scène trouvée. {advice}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scene(s) (is|are) hidden by the limits: raise {cloud} ({max_cloud}) or lower {coverage} ({min_coverage}).</source>
        <translation>
            <numerusform>%Ln scène est cachée par les limites&#xa0;: augmentez {cloud} ({max_cloud}) ou abaissez {coverage} ({min_coverage}).</numerusform>
            <numerusform>%Ln scènes sont cachées par les limites&#xa0;: augmentez {cloud} ({max_cloud}) ou abaissez {coverage} ({min_coverage}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Widen the dates ({first} to {last}), choose other datasets, or check that the area is where you mean it to be.</source>
        <translation>Élargissez la période (du {first} au {last}), choisissez d’autres jeux de données, ou vérifiez que la zone est bien où vous le pensez.</translation>
    </message>
    <message>
        <source>Widen the dates ({first} to {last}), raise {cloud} ({max_cloud}), choose other datasets, or check that the area is where you mean it to be.</source>
        <translation>Élargissez la période (du {first} au {last}), augmentez {cloud} ({max_cloud}), choisissez d’autres jeux de données, ou vérifiez que la zone est bien où vous le pensez.</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. All features together are the area to be covered.</source>
        <translation>Polygones, dans n’importe quel SCR. Toutes les entités forment ensemble la zone à couvrir.</translation>
    </message>
    <message>
        <source>Scenes at most</source>
        <translation>Scènes, au plus</translation>
    </message>
    <message>
        <source>The newest are kept. Up to 500 cost one request.</source>
        <translation>Les plus récentes sont gardées. Jusqu’à 500 coûtent une requête.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Polygon layer in EPSG:4326 with the footprint of each scene.</source>
        <translation>Couche de polygones en EPSG:4326 avec l’empreinte de chaque scène.</translation>
    </message>
    <message>
        <source>Number of scenes</source>
        <translation>Nombre de scènes</translation>
    </message>
    <message>
        <source>View id of the scene with the least cloud</source>
        <translation>Identifiant de vue de la scène la moins nuageuse</translation>
    </message>
    <message>
        <source>View id of the latest scene</source>
        <translation>Identifiant de vue de la scène la plus récente</translation>
    </message>
</context>
<context>
    <name>SeasonButton</name>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Chart…</source>
        <translation>Graphique…</translation>
    </message>
    <message>
        <source>Show the season as a chart below the map</source>
        <translation>Afficher la saison en graphique sous la carte</translation>
    </message>
    <message>
        <source>Indices, up to three</source>
        <translation>Indices, trois au plus</translation>
    </message>
    <message>
        <source>Show only scenes with</source>
        <translation>Afficher seulement les scènes avec</translation>
    </message>
    <message>
        <source>Draw or choose an area first.</source>
        <translation>Dessinez ou choisissez d’abord une zone.</translation>
    </message>
    <message>
        <source>Lowest value of the index</source>
        <translation>Plus petite valeur de l’indice</translation>
    </message>
    <message>
        <source>Highest value of the index</source>
        <translation>Plus grande valeur de l’indice</translation>
    </message>
    <message>
        <source>Hides days on which the index is lower over the area</source>
        <translation>Cache les jours où l’indice sur la zone est plus bas</translation>
    </message>
    <message>
        <source>Hides days on which the index is higher over the area</source>
        <translation>Cache les jours où l’indice sur la zone est plus haut</translation>
    </message>
    <message>
        <source>Three are chosen: untick one of them first.</source>
        <translation>Trois sont choisis&#xa0;: décochez-en d’abord un.</translation>
    </message>
    <message>
        <source>Cloud over the area and index values of all scenes</source>
        <translation>Nuages sur la zone et valeurs d’indices de toutes les scènes</translation>
    </message>
    <message>
        <source>any</source>
        <translation>toutes</translation>
    </message>
</context>
<context>
    <name>SeasonOrders</name>
    <message>
        <source>Prepare the statistics</source>
        <translation>Préparer les statistiques</translation>
    </message>
    <message>
        <source>The statistics have not come: {0}</source>
        <translation>Les statistiques ne sont pas arrivées&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Read the statistics</source>
        <translation>Lire les statistiques</translation>
    </message>
    <message>
        <source>EOSDA left scenes out: {0}</source>
        <translation>EOSDA a laissé des scènes de côté&#xa0;: {0}</translation>
    </message>
    <message>
        <source>No scene of these days has statistics of this area.</source>
        <translation>Aucune scène de ces jours n’a de statistiques de cette zone.</translation>
    </message>
    <message>
        <source>EOSDA is making the statistics.</source>
        <translation>EOSDA calcule les statistiques.</translation>
    </message>
    <message>
        <source>Counting the orders…</source>
        <translation>Décompte des commandes…</translation>
    </message>
    <message>
        <source>Already here: nothing to pay.</source>
        <translation>Déjà là&#xa0;: rien à payer.</translation>
    </message>
    <message>
        <source>This takes {cost}.</source>
        <translation>Ceci prend {cost}.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commander</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>This makes more than {0} results. Choose fewer features or scenes, or run “Download bands for many areas” from the Processing toolbox.</source>
        <translation>Cela fait plus de {0} résultats. Choisissez moins d’entités ou de scènes, ou exécutez «&#xa0;Télécharger des bandes pour de nombreuses zones&#xa0;» depuis la boîte à outils de traitements.</translation>
    </message>
    <message>
        <source>There is no feature to order.</source>
        <translation>Il n’y a pas d’entité à commander.</translation>
    </message>
    <message>
        <source>Left out, no area: {0} ({1})</source>
        <translation>Laissées de côté, sans surface&#xa0;: {0} ({1})</translation>
    </message>
    <message>
        <source>Left out, not in the scenes chosen: {0}.</source>
        <translation>Laissées de côté, hors des scènes choisies&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Left out, no data in the area: {0}.</source>
        <translation>Laissées de côté, sans données dans la zone&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Least cloud</source>
        <translation>Le moins de nuages</translation>
    </message>
    <message>
        <source>Best coverage</source>
        <translation>Meilleure couverture</translation>
    </message>
    <message>
        <source>Clearest area</source>
        <translation>Zone la plus claire</translation>
    </message>
    <message>
        <source>Highest index</source>
        <translation>Indice le plus élevé</translation>
    </message>
    <message>
        <source>Scenes sorted by: {0}</source>
        <translation>Scènes triées&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>From…</source>
        <translation>Depuis…</translation>
    </message>
    <message>
        <source>Take the area from a layer, the map or a text</source>
        <translation>Prendre la zone d’une couche, de la carte ou d’un texte</translation>
    </message>
    <message>
        <source>Area from</source>
        <translation>Zone depuis</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation>Couche de polygones</translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation>Entités sélectionnées</translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation>Emprise de la carte</translation>
    </message>
    <message>
        <source>Project extent</source>
        <translation>Emprise du projet</translation>
    </message>
    <message>
        <source>Paste a text or coordinates…</source>
        <translation>Coller un texte ou des coordonnées…</translation>
    </message>
    <message>
        <source>Recent areas</source>
        <translation>Zones récentes</translation>
    </message>
    <message>
        <source>Name this area…</source>
        <translation>Nommer cette zone…</translation>
    </message>
    <message>
        <source>Separate raster for each polygon</source>
        <translation>Un raster séparé pour chaque polygone</translation>
    </message>
    <message>
        <source>Orders each feature for itself, with its own files, named after it</source>
        <translation>Commande chaque entité à part, avec ses propres fichiers à son nom</translation>
    </message>
    <message>
        <source>Combine nearby parts into one order</source>
        <translation>Réunir les parties proches en une commande</translation>
    </message>
    <message>
        <source>The project has no polygon layer</source>
        <translation>Le projet n’a pas de couche de polygones</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>State of the area</source>
        <translation>État de la zone</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Areas that are not drawn here: {0}.</source>
        <translation>Zones non dessinées ici&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Lines shown: {0} of {1}. All of them are in the table.</source>
        <translation>Lignes affichées&#xa0;: {0} sur {1}. Toutes sont dans la table.</translation>
    </message>
</context>
<context>
    <name>StatisticsRequest</name>
    <message>
        <source>Choose one to {0} indices.</source>
        <translation>Choisissez un à {0} indices.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>Le premier jour est après le dernier.</translation>
    </message>
    <message>
        <source>The service has no statistics of {0}. There are: {1}.</source>
        <translation>Le service n’a pas de statistiques de {0}. Il y a&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>There is no sensor {0}.</source>
        <translation>Il n’y a pas de capteur {0}.</translation>
    </message>
    <message>
        <source>A polygon of {0} km² is over the limit of {1} km² for one order. Statistics of pieces cannot be put together: choose smaller polygons.</source>
        <translation>Un polygone de {0} km² dépasse la limite de {1} km² par commande. Les statistiques de morceaux ne se combinent pas&#xa0;: choisissez des polygones plus petits.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Goes on with all downloads</source>
        <translation>Poursuit tous les téléchargements</translation>
    </message>
</context>
<context>
    <name>StepTasks</name>
    <message>
        <source>EOSDA Imagery: one step of a download</source>
        <translation>EOSDA Imagery&#xa0;: une étape d’un téléchargement</translation>
    </message>
</context>
<context>
    <name>SummaryButton</name>
    <message>
        <source>Recent searches</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <source>What was searched for last, to be searched for again</source>
        <translation>Ce qui a été recherché récemment, pour le rechercher de nouveau</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Asks EOSDA for the scenes over the area; costs a request</source>
        <translation>Demande à EOSDA les scènes sur la zone&#xa0;; coûte une requête</translation>
    </message>
    <message>
        <source>What is searched for: {0}</source>
        <translation>Critères de la recherche&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>ThumbnailLoader</name>
    <message>
        <source>Load quick looks</source>
        <translation>Charger les aperçus rapides</translation>
    </message>
    <message>
        <source>Load thumbnails</source>
        <translation>Charger les vignettes</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>There is no quick look of this sensor.</source>
        <translation>Il n’y a pas d’aperçu rapide pour ce capteur.</translation>
    </message>
</context>
<context>
    <name>TileKey</name>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Le service est injoignable.</translation>
    </message>
    <message>
        <source>The service has no picture of this place.</source>
        <translation>Le service n’a pas d’image de cet endroit.</translation>
    </message>
</context>
<context>
    <name>ToMap</name>
    <message>
        <source>The scene has no data in this area: {0}.</source>
        <translation>La scène n’a pas de données dans cette zone&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Already on the map: {0}.</source>
        <translation>Déjà sur la carte&#xa0;: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>{name} ({ready} of %Ln part(s))</source>
        <translation>
            <numerusform>{name} ({ready} partie sur %Ln)</numerusform>
            <numerusform>{name} ({ready} parties sur %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is downloaded but cannot be shown: {1}</source>
        <translation>{0} est téléchargé mais ne peut pas être affiché&#xa0;: {1}</translation>
    </message>
    <message>
        <source>On the map: {0}.</source>
        <translation>Sur la carte&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Animer</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} de plus</translation>
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
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln request(s)</source>
        <translation>
            <numerusform>environ %Ln requête</numerusform>
            <numerusform>environ %Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Add to map</source>
        <translation>Ajouter à la carte</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Animer</translation>
    </message>
    <message>
        <source>Change between two dates</source>
        <translation>Changement entre deux dates</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Puts the chosen on the map, or shows them there</source>
        <translation>Met la sélection sur la carte, ou l’y montre</translation>
    </message>
    <message>
        <source>Plays the chosen on the map, date by date</source>
        <translation>Anime la sélection sur la carte, date par date</translation>
    </message>
    <message>
        <source>Subtracts the earlier of two results of one index and area from the later</source>
        <translation>Soustrait du plus récent le plus ancien de deux résultats d’un indice et d’une zone</translation>
    </message>
    <message>
        <source>Tries again; asks before an order is sent</source>
        <translation>Réessaie&#xa0;; demande avant d’envoyer une commande</translation>
    </message>
    <message>
        <source>Stops the chosen; what is paid for stays known</source>
        <translation>Arrête la sélection&#xa0;; ce qui est payé reste connu</translation>
    </message>
    <message>
        <source>Opens the options, where the key is entered</source>
        <translation>Ouvre les options, où la clé est entrée</translation>
    </message>
    <message>
        <source>Opens the folder that the files are in</source>
        <translation>Ouvre le dossier où sont les fichiers</translation>
    </message>
    <message>
        <source>Copies the chosen to a new folder, described</source>
        <translation>Copie la sélection dans un nouveau dossier, avec description</translation>
    </message>
    <message>
        <source>Tells all that is known of the current one</source>
        <translation>Dit tout ce qui est connu de l’élément actuel</translation>
    </message>
    <message>
        <source>Takes the chosen out of the list; files stay</source>
        <translation>Retire la sélection de la liste&#xa0;; les fichiers restent</translation>
    </message>
    <message>
        <source>Sending the order</source>
        <translation>Envoi de la commande</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Vérification du fichier</translation>
    </message>
    <message>
        <source>Expired at EOSDA. Retry orders it again.</source>
        <translation>Expiré chez EOSDA. «&#xa0;Réessayer&#xa0;» commande de nouveau.</translation>
    </message>
    <message>
        <source>Not confirmed: the order may have been charged. Retry orders it again.</source>
        <translation>Non confirmé&#xa0;: la commande a pu être facturée. «&#xa0;Réessayer&#xa0;» commande de nouveau.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Ready: the scene has no data in this area</source>
        <translation>Prêt&#xa0;: la scène n’a pas de données dans cette zone</translation>
    </message>
    <message>
        <source>{state}. {notes}</source>
        <translation>{state}. {notes}</translation>
    </message>
    <message numerus="yes">
        <source>{ready} of %Ln part(s) ready. {rest}</source>
        <translation>
            <numerusform>Parties prêtes&#xa0;: {ready} sur %Ln. {rest}</numerusform>
            <numerusform>Parties prêtes&#xa0;: {ready} sur %Ln. {rest}</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, on the map</source>
        <translation>Prêt, sur la carte</translation>
    </message>
    <message>
        <source>Ready: add to map</source>
        <translation>Prêt&#xa0;: à ajouter à la carte</translation>
    </message>
    <message>
        <source>Ready, for another project: add to map</source>
        <translation>Prêt, pour un autre projet&#xa0;: à ajouter à la carte</translation>
    </message>
    <message>
        <source>Ready, for the project {0}: add to map</source>
        <translation>Prêt, pour le projet {0}&#xa0;: à ajouter à la carte</translation>
    </message>
    <message numerus="yes">
        <source>{ready} of %Ln part(s) ready, downloading</source>
        <translation>
            <numerusform>Parties prêtes&#xa0;: {ready} sur %Ln, téléchargement</numerusform>
            <numerusform>Parties prêtes&#xa0;: {ready} sur %Ln, téléchargement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ready} of %Ln part(s) ready, downloading at {rate}/s</source>
        <translation>
            <numerusform>Parties prêtes&#xa0;: {ready} sur %Ln, téléchargement à {rate}/s</numerusform>
            <numerusform>Parties prêtes&#xa0;: {ready} sur %Ln, téléchargement à {rate}/s</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for you: {0}</source>
        <translation>Vous attend&#xa0;: {0}</translation>
    </message>
    <message>
        <source>EOSDA is preparing it</source>
        <translation>EOSDA le prépare</translation>
    </message>
    <message>
        <source>EOSDA is preparing it (usually {0})</source>
        <translation>EOSDA le prépare (d’habitude {0})</translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <translation>Échec&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Cancelled. The order was sent: Retry goes on with it.</source>
        <translation>Annulé. La commande a été envoyée&#xa0;: «&#xa0;Réessayer&#xa0;» la poursuit.</translation>
    </message>
    <message>
        <source>Ordered from {0}: it goes on when that address is set again</source>
        <translation>Commandé auprès de {0}&#xa0;: se poursuit quand cette adresse est de nouveau définie</translation>
    </message>
    <message>
        <source>Ordered with another API key: it goes on when that key is set again</source>
        <translation>Commandé avec une autre clé d’API&#xa0;: se poursuit quand cette clé est de nouveau définie</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Queued, next in {0} (limit: {1} a minute)</source>
        <translation>En file d’attente, suite dans {0} (limite&#xa0;: {1} par minute)</translation>
    </message>
    <message>
        <source>Paused. No order has been sent yet.</source>
        <translation>Suspendu. Aucune commande n’a encore été envoyée.</translation>
    </message>
    <message>
        <source>Paused. The order has been sent: Resume goes on with it.</source>
        <translation>Suspendu. La commande a été envoyée&#xa0;: «&#xa0;Reprendre&#xa0;» la poursuit.</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Downloading, {size} so far, {rate}/s</source>
        <translation>Téléchargement, {size} jusqu’ici, {rate}/s</translation>
    </message>
    <message>
        <source>Downloading {done} of {all}, {rate}/s</source>
        <translation>Téléchargement {done} sur {all}, {rate}/s</translation>
    </message>
    <message>
        <source>EOSDA wants fewer requests, trying again in {0}</source>
        <translation>EOSDA veut moins de requêtes, nouvel essai dans {0}</translation>
    </message>
    <message>
        <source>EOSDA does not answer, trying again in {0}</source>
        <translation>EOSDA ne répond pas, nouvel essai dans {0}</translation>
    </message>
    <message>
        <source>No network, trying again in {0}</source>
        <translation>Pas de réseau, nouvel essai dans {0}</translation>
    </message>
    <message>
        <source>EOSDA is in trouble, trying again in {0}</source>
        <translation>EOSDA a des difficultés, nouvel essai dans {0}</translation>
    </message>
    <message>
        <source>The link has expired, asking for a fresh one in {0}</source>
        <translation>Le lien a expiré, un nouveau est demandé dans {0}</translation>
    </message>
    <message>
        <source>The file came in incomplete, trying again in {0}</source>
        <translation>Le fichier est arrivé incomplet, nouvel essai dans {0}</translation>
    </message>
    <message>
        <source>That did not work, trying again in {0}</source>
        <translation>Cela n’a pas marché, nouvel essai dans {0}</translation>
    </message>
    <message>
        <source>no reason is known.</source>
        <translation>aucune raison n’est connue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln prêt</numerusform>
            <numerusform>%Ln prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln en file d’attente</numerusform>
            <numerusform>%Ln en file d’attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for you</source>
        <translation>
            <numerusform>%Ln vous attend</numerusform>
            <numerusform>%Ln vous attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln annulé</numerusform>
            <numerusform>%Ln annulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln suspendu</numerusform>
            <numerusform>%Ln suspendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln (needs|need) you</source>
        <translation>
            <numerusform>%Ln a besoin de vous</numerusform>
            <numerusform>%Ln ont besoin de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>About {0} left</source>
        <translation>Reste environ {0}</translation>
    </message>
    <message>
        <source>Waits for you: open the row to see why.</source>
        <translation>Vous attend&#xa0;: ouvrez la ligne pour voir pourquoi.</translation>
    </message>
    <message>
        <source>Open the row to see why it failed; Retry tries again.</source>
        <translation>Ouvrez la ligne pour voir pourquoi cela a échoué&#xa0;; «&#xa0;Réessayer&#xa0;» recommence.</translation>
    </message>
    <message>
        <source>Statistics, {first} – {last}</source>
        <translation>Statistiques, {first} – {last}</translation>
    </message>
    <message numerus="yes">
        <source>{first} … {last} (%Ln band(s))</source>
        <translation>
            <numerusform>{first} … {last} (%Ln bande)</numerusform>
            <numerusform>{first} … {last} (%Ln bandes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln partie</numerusform>
            <numerusform>%Ln parties</numerusform>
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
            <numerusform>%Ln sommet</numerusform>
            <numerusform>%Ln sommets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of %Ln request(s) left this month.</source>
        <translation>
            <numerusform>Il reste {left} requête sur %Ln ce mois-ci.</numerusform>
            <numerusform>Il reste {left} requêtes sur %Ln ce mois-ci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of %Ln request(s) left.</source>
        <translation>
            <numerusform>Il reste {left} requête sur %Ln.</numerusform>
            <numerusform>Il reste {left} requêtes sur %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) used this month.</source>
        <translation>
            <numerusform>%Ln requête utilisée ce mois-ci.</numerusform>
            <numerusform>%Ln requêtes utilisées ce mois-ci.</numerusform>
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
        <translation>Ce qui a été dessiné n’a pas de place dans le nouveau SCR de la carte. Redessinez-le.</translation>
    </message>
</context>
</TS>
