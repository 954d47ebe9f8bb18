<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AllDownloadsMenu</name>
    <message>
        <source>All downloads</source>
        <translation>Для всіх</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Призупинити все</translation>
    </message>
    <message>
        <source>Begins nothing new until you resume; what is under way comes to its end</source>
        <translation>Не починає нічого нового, доки ви не продовжите; те, що вже триває, дійде до кінця</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Goes on with all downloads</source>
        <translation>Продовжує всі завантаження</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Повторити невдалі</translation>
    </message>
    <message>
        <source>Tries again what failed; asks before an order is sent</source>
        <translation>Пробує ще раз те, що не вдалося; питає, перш ніж щось замовити</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Прибрати завершені</translation>
    </message>
    <message>
        <source>Takes what is ready or cancelled out of the list; the files stay</source>
        <translation>Прибирає зі списку готове та скасоване; файли залишаються</translation>
    </message>
</context>
<context>
    <name>Aoi</name>
    <message>
        <source>The scene has no data in the area. Choose another scene.</source>
        <translation>Знімок не має даних на цій ділянці. Виберіть інший знімок.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {most} MB. Add it to the project and choose the polygons you need there.</source>
        <translation>«{file}» більший за {most} МБ. Додайте його до проєкту й виберіть потрібні полігони там.</translation>
    </message>
    <message>
        <source>“{file}” has no polygon in it. Choose another file or draw the area.</source>
        <translation>У «{file}» немає полігонів. Виберіть інший файл або накресліть ділянку.</translation>
    </message>
    <message>
        <source>“{file}” has several layers of polygons: {layers}. Add one of them to the project and choose it there.</source>
        <translation>У «{file}» кілька шарів полігонів: {layers}. Додайте один із них до проєкту й виберіть його там.</translation>
    </message>
    <message>
        <source>“{file}” is no GeoJSON, KML or GeoPackage file. Add it to the project and choose its layer there.</source>
        <translation>«{file}» не є файлом GeoJSON, KML чи GeoPackage. Додайте його до проєкту й виберіть його шар там.</translation>
    </message>
    <message>
        <source>{problem} Repair the file, or choose another.</source>
        <translation>{problem} Виправте файл або виберіть інший.</translation>
    </message>
    <message>
        <source>The bounding box has no width or height. Write west, south, east, north, for example 30.5, 50.4, 30.7, 50.5.</source>
        <translation>Прямокутник не має ширини чи висоти. Напишіть захід, південь, схід, північ, наприклад 30.5, 50.4, 30.7, 50.5.</translation>
    </message>
    <message>
        <source>A point has no area. Write a radius behind it, for example 30.5, 50.4, 2 km.</source>
        <translation>Точка не має площі. Напишіть після неї радіус, наприклад 30.5, 50.4, 2 km.</translation>
    </message>
    <message>
        <source>The point lies outside the world: longitude {x}, latitude {y}. Longitude comes first, unless letters say which is which (50.4 N 30.5 E).</source>
        <translation>Точка лежить поза світом: довгота {x}, широта {y}. Довгота йде першою, якщо літери не кажуть, що є що (50.4 N 30.5 E).</translation>
    </message>
    <message>
        <source>The radius is to be more than nothing and at most {most} km.</source>
        <translation>Радіус має бути більшим за нуль і щонайбільше {most} км.</translation>
    </message>
    <message>
        <source>The coordinates cannot be read. Write a bounding box as west, south, east, north, or a point with a radius, for example 30.5, 50.4, 2 km.</source>
        <translation>Координати не читаються. Напишіть прямокутник як захід, південь, схід, північ або точку з радіусом, наприклад 30.5, 50.4, 2 km.</translation>
    </message>
    <message>
        <source>The text was read as {form}, but there is no geometry in it.</source>
        <translation>Текст прочитано як {form}, але в ньому немає геометрії.</translation>
    </message>
    <message>
        <source>The text was read as {form}, but it holds no polygon, only: {types}. Lines and points have no area.</source>
        <translation>Текст прочитано як {form}, але в ньому немає полігона, лише: {types}. Лінії та точки не мають площі.</translation>
    </message>
    <message>
        <source>The GeoJSON has a position that is no pair of numbers: {what}. Correct it and try again.</source>
        <translation>У GeoJSON є позиція, яка не є парою чисел: {what}. Виправте її та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The polygons in the text are in several CRS: {names}. Paste those of one CRS at a time.</source>
        <translation>Полігони в тексті мають різні системи координат: {names}. Вставляйте полігони однієї системи за раз.</translation>
    </message>
    <message>
        <source>The GeoJSON {kind} has no list “{key}”. Copy it again, whole.</source>
        <translation>{kind} у GeoJSON не має списку «{key}». Скопіюйте його ще раз, повністю.</translation>
    </message>
    <message>
        <source>The text names a CRS that QGIS does not know: “{name}”. Name it by its EPSG code, or give longitude and latitude.</source>
        <translation>Текст називає систему координат, якої QGIS не знає: «{name}». Назвіть її кодом EPSG або дайте довготу й широту.</translation>
    </message>
    <message>
        <source>The text is JSON but no GeoJSON: it does not say what type of geometry it is. Paste a Polygon, MultiPolygon, Feature or FeatureCollection.</source>
        <translation>Текст є JSON, але не GeoJSON: не сказано, якого типу геометрія. Вставте Polygon, MultiPolygon, Feature або FeatureCollection.</translation>
    </message>
    <message>
        <source>The text is JSON but no GeoJSON: its type is “{kind}”. Paste a Polygon, MultiPolygon, Feature or FeatureCollection.</source>
        <translation>Текст є JSON, але не GeoJSON: його тип «{kind}». Вставте Polygon, MultiPolygon, Feature або FeatureCollection.</translation>
    </message>
    <message>
        <source>There is no text. Paste a polygon as GeoJSON or WKT, or coordinates.</source>
        <translation>Тексту немає. Вставте полігон як GeoJSON або WKT, або координати.</translation>
    </message>
    <message>
        <source>The text is longer than 10 MB. Load it as a layer and choose the area there.</source>
        <translation>Текст довший за 10 МБ. Завантажте його як шар і виберіть ділянку там.</translation>
    </message>
    <message>
        <source>The text is a Python dictionary: GeoJSON has double quotes. Write it with json.dumps() and paste that.</source>
        <translation>Текст є словником Python: у GeoJSON подвійні лапки. Запишіть його через json.dumps() і вставте те, що вийде.</translation>
    </message>
    <message>
        <source>The text begins like GeoJSON but is broken in line {line}, column {column}. Correct it there, or copy it again, whole.</source>
        <translation>Текст починається як GeoJSON, але зламаний у рядку {line}, стовпці {column}. Виправте його там або скопіюйте ще раз, повністю.</translation>
    </message>
    <message>
        <source>The text is a list and no GeoJSON geometry. For coordinates alone paste {example} with the list in place of the dots.</source>
        <translation>Текст є списком, а не геометрією GeoJSON. Для самих координат вставте {example} зі списком замість крапок.</translation>
    </message>
    <message>
        <source>The text is neither GeoJSON nor WKT nor coordinates: it begins with “{start}”. Paste a polygon, for example POLYGON((30 50, 31 50, 31 51, 30 50)).</source>
        <translation>Текст не є ні GeoJSON, ні WKT, ні координатами: він починається з «{start}». Вставте полігон, наприклад POLYGON((30 50, 31 50, 31 51, 30 50)).</translation>
    </message>
    <message>
        <source>the geometry ends before this place. Remove what follows, or add a bracket.</source>
        <translation>геометрія закінчується перед цим місцем. Приберіть те, що далі, або додайте дужку.</translation>
    </message>
    <message>
        <source>the geometry ends before this place. Copy it again.</source>
        <translation>геометрія закінчується перед цим місцем. Скопіюйте її ще раз.</translation>
    </message>
    <message>
        <source>the row begins with no geometry.</source>
        <translation>рядок не починається з геометрії.</translation>
    </message>
    <message>
        <source>The text is nested too deeply for a geometry. Paste a polygon as GeoJSON or WKT.</source>
        <translation>Текст має надто глибоку вкладеність для геометрії. Вставте полігон як GeoJSON або WKT.</translation>
    </message>
    <message>
        <source>The text begins like WKT ({start}), but QGIS cannot read all of it. Write it as POLYGON or MULTIPOLYGON and try again.</source>
        <translation>Текст починається як WKT ({start}), але QGIS не може прочитати його весь. Запишіть його як POLYGON або MULTIPOLYGON та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The text cannot be read in line {line}, column {column}: {problem}</source>
        <translation>Текст не читається в рядку {line}, стовпці {column}: {problem}</translation>
    </message>
    <message>
        <source>“{found}” is no corner of {count} numbers. Check the commas: one stands between two corners, none within a corner.</source>
        <translation>«{found}» не є кутом із {count} чисел. Перевірте коми: одна стоїть між двома кутами, жодної всередині кута.</translation>
    </message>
    <message>
        <source>there is no corner in it.</source>
        <translation>у ньому немає жодного кута.</translation>
    </message>
    <message>
        <source>there is no geometry type of this name.</source>
        <translation>немає типу геометрії з такою назвою.</translation>
    </message>
    <message>
        <source>the corner has no number as coordinate. Correct or remove it.</source>
        <translation>кут має координату, яка не є числом. Виправте або видаліть його.</translation>
    </message>
    <message>
        <source>the coordinate {number} is too large for any map. Correct or remove that corner.</source>
        <translation>координата {number} завелика для будь-якої карти. Виправте або приберіть цей кут.</translation>
    </message>
    <message>
        <source>one of these is missing here: {marks} Check the brackets and commas.</source>
        <translation>тут бракує одного з цих знаків: {marks} Перевірте дужки й коми.</translation>
    </message>
    <message>
        <source>QGIS cannot transform the CRS “{crs}” to longitude and latitude, so the place on Earth is unknown. Set the right CRS of the layer (or of the project, for a drawn area).</source>
        <translation>QGIS не може перетворити систему координат «{crs}» на довготу й широту, тому місце на Землі невідоме. Задайте правильну систему координат шару (або проєкту, якщо ділянку накреслено).</translation>
    </message>
    <message>
        <source>The vertex {x}, {y} has no place on Earth in {crs}. Check the CRS of the layer or the project.</source>
        <translation>Вершина {x}, {y} не має місця на Землі в {crs}. Перевірте систему координат шару або проєкту.</translation>
    </message>
    <message>
        <source>The area lies around a pole, which no polygon in longitude and latitude can show. Choose an area beside the pole.</source>
        <translation>Ділянка лежить навколо полюса, чого не покаже жоден полігон у довготі й широті. Виберіть ділянку поруч із полюсом.</translation>
    </message>
    <message>
        <source>The area goes more than once around the world. Zoom in or choose a smaller area.</source>
        <translation>Ділянка обходить світ більше одного разу. Наблизьте карту або виберіть меншу ділянку.</translation>
    </message>
    <message>
        <source>The area leaves the world: a vertex is at longitude {x}, latitude {y}. It seems that latitude and longitude are swapped: longitude comes first.</source>
        <translation>Ділянка виходить за межі світу: вершина має довготу {x}, широту {y}. Схоже, широту й довготу переплутано: довгота йде першою.</translation>
    </message>
    <message>
        <source>The area leaves the world: a vertex is at longitude {x}, latitude {y}. Correct that vertex: longitude comes first, and latitude ends at 90.</source>
        <translation>Ділянка виходить за межі світу: вершина має довготу {x}, широту {y}. Виправте цю вершину: довгота йде першою, а широта закінчується на 90.</translation>
    </message>
    <message>
        <source>The area leaves the world: a vertex is at longitude {x}, latitude {y}. If these are metres, set the right CRS.</source>
        <translation>Ділянка виходить за межі світу: вершина має довготу {x}, широту {y}. Якщо це метри, задайте правильну систему координат.</translation>
    </message>
    <message>
        <source>QGIS did not convert the coordinates of the area. Try again.</source>
        <translation>QGIS не перетворив координати ділянки. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>A vertex of the area is at {x}, {y}, which is beyond any map. Correct or remove that vertex and try again.</source>
        <translation>Вершина ділянки лежить у {x}, {y}, поза будь-якою картою. Виправте або приберіть цю вершину й спробуйте знову.</translation>
    </message>
    <message>
        <source>A vertex of the area has no number as coordinate. Remove that vertex and try again.</source>
        <translation>Вершина ділянки має координату, яка не є числом. Видаліть її та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The polygons could not be joined to one area. Run “Fix geometries” on the layer and try again.</source>
        <translation>Полігони не вдалося об&apos;єднати в одну ділянку. Запустіть для шару «Виправити геометрію» та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The outline crosses itself in too many places to be repaired. Simplify the area and try again.</source>
        <translation>Контур перетинає себе в надто багатьох місцях, щоб його виправити. Спростіть ділянку та спробуйте ще раз.</translation>
    </message>
    <message numerus="yes">
        <source>“{layer}” announced %Ln feature(s), of which {read} could be read.</source>
        <translation>
            <numerusform>«{layer}» оголосив %Ln об&apos;єкт, прочитано {read}.</numerusform>
            <numerusform>«{layer}» оголосив %Ln об&apos;єкти, прочитано {read}.</numerusform>
            <numerusform>«{layer}» оголосив %Ln об&apos;єктів, прочитано {read}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {read} of %Ln feature(s) of “{layer}” could be read: its source is damaged or gone. Load it again, or repair it, and try again.</source>
        <translation>
            <numerusform>Прочитано лише {read} з %Ln об&apos;єкта «{layer}»: його джерело пошкоджене або зникло. Завантажте його знову або відновіть і спробуйте ще раз.</numerusform>
            <numerusform>Прочитано лише {read} з %Ln об&apos;єктів «{layer}»: його джерело пошкоджене або зникло. Завантажте його знову або відновіть і спробуйте ще раз.</numerusform>
            <numerusform>Прочитано лише {read} з %Ln об&apos;єктів «{layer}»: його джерело пошкоджене або зникло. Завантажте його знову або відновіть і спробуйте ще раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{layer}” could not be read whole: {reason}. Load it again, or repair it, and try again.</source>
        <translation>«{layer}» не вдалося прочитати повністю: {reason}. Завантажте шар знову або виправте його та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This is no vector layer. Choose a polygon layer.</source>
        <translation>Це не векторний шар. Виберіть шар полігонів.</translation>
    </message>
    <message>
        <source>Selection in “{layer}”</source>
        <translation>Вибране в «{layer}»</translation>
    </message>
    <message>
        <source>Layer “{layer}”</source>
        <translation>Шар «{layer}»</translation>
    </message>
    <message>
        <source>The source of “{layer}” cannot be read. Repair the layer, or choose another.</source>
        <translation>Джерело «{layer}» не читається. Виправте шар або виберіть інший.</translation>
    </message>
    <message>
        <source>“{layer}” holds no polygons but points, lines or a table. Choose a polygon layer.</source>
        <translation>У «{layer}» немає полігонів, лише точки, лінії або таблиця. Виберіть шар полігонів.</translation>
    </message>
    <message>
        <source>“{layer}” has no CRS, so its place on Earth is unknown. Set the CRS in its properties.</source>
        <translation>«{layer}» не має системи координат, тож його місце на Землі невідоме. Задайте систему координат у його властивостях.</translation>
    </message>
    <message>
        <source>“{layer}” has no polygon in it. Choose another layer or draw the area.</source>
        <translation>У «{layer}» немає полігонів. Виберіть інший шар або накресліть ділянку.</translation>
    </message>
    <message>
        <source>No polygon could be read from “{layer}”: it has none, or its source is gone. Open its attribute table to see, choose another layer or draw the area.</source>
        <translation>Із «{layer}» не вдалося прочитати жодного полігона: їх немає або джерело зникло. Відкрийте таблицю атрибутів, щоб побачити, виберіть інший шар або накресліть ділянку.</translation>
    </message>
    <message>
        <source>The layer has no CRS, so its place on Earth is unknown. Set the CRS in the properties of the layer (or of the project, for a drawn area).</source>
        <translation>Шар не має системи координат, тож його місце на Землі невідоме. Задайте систему координат у властивостях шару (або проєкту, якщо ділянку накреслено).</translation>
    </message>
    <message>
        <source>Lines and points have no area. Draw a polygon or choose a polygon layer.</source>
        <translation>Лінії та точки не мають площі. Накресліть полігон або виберіть шар полігонів.</translation>
    </message>
    <message>
        <source>There is no geometry here. Draw a polygon or choose one that is not empty.</source>
        <translation>Тут немає геометрії. Накресліть полігон або виберіть непорожній.</translation>
    </message>
    <message>
        <source>The polygon has no area: its corners lie on one line. Draw it anew.</source>
        <translation>Полігон не має площі: його кути лежать на одній лінії. Накресліть його знову.</translation>
    </message>
    <message>
        <source>The area of {area} m² is smaller than one pixel of Sentinel-2 (100 m²). Choose a larger area.</source>
        <translation>Площа {area} м² менша за один піксель Sentinel-2 (100 м²). Виберіть більшу ділянку.</translation>
    </message>
    <message>
        <source>Features without a geometry were left out: {count}.</source>
        <translation>Об&apos;єкти без геометрії пропущено: {count}.</translation>
    </message>
    <message>
        <source>Lines and points were left out.</source>
        <translation>Лінії та точки пропущено.</translation>
    </message>
    <message>
        <source>Arcs were turned to short straight edges.</source>
        <translation>Дуги перетворено на короткі прямі відрізки.</translation>
    </message>
    <message>
        <source>The outline crossed or touched itself and was repaired.</source>
        <translation>Контур перетинав або торкався себе, його виправлено.</translation>
    </message>
    <message>
        <source>The area was cut at the 180° meridian.</source>
        <translation>Ділянку розрізано по меридіану 180°.</translation>
    </message>
    <message>
        <source>Polygons whose corners lie on one line were left out: {count}.</source>
        <translation>Полігони, кути яких лежать на одній лінії, пропущено: {count}.</translation>
    </message>
    <message>
        <source>Parts smaller than 100 m² were left out: {count}.</source>
        <translation>Частини, менші за 100 м², пропущено: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>The outline has %Ln (vertex|vertices), which EOSDA may refuse. Simplify the layer if that happens.</source>
        <translation>
            <numerusform>Контур має %Ln вершину, і EOSDA може його відхилити. Якщо так станеться, спростіть шар.</numerusform>
            <numerusform>Контур має %Ln вершини, і EOSDA може його відхилити. Якщо так станеться, спростіть шар.</numerusform>
            <numerusform>Контур має %Ln вершин, і EOSDA може його відхилити. Якщо так станеться, спростіть шар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The area of {area} km² takes at least %Ln order(s) of {limit} km² each; at most {most} are made in one go. Choose a smaller area.</source>
        <translation>
            <numerusform>Ділянка {area} км² потребує щонайменше %Ln замовлення по {limit} км²; за один раз їх можна зробити щонайбільше {most}. Виберіть меншу ділянку.</numerusform>
            <numerusform>Ділянка {area} км² потребує щонайменше %Ln замовлень по {limit} км²; за один раз їх можна зробити щонайбільше {most}. Виберіть меншу ділянку.</numerusform>
            <numerusform>Ділянка {area} км² потребує щонайменше %Ln замовлень по {limit} км²; за один раз їх можна зробити щонайбільше {most}. Виберіть меншу ділянку.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tiles of this pass take more than {0} orders. Choose a smaller area.</source>
        <translation>Тайли цього прольоту потребують понад {0} замовлень. Виберіть меншу ділянку.</translation>
    </message>
    <message>
        <source>Counting the orders for the area of interest</source>
        <translation>Підрахунок замовлень для ділянки</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln order(s)</source>
        <translation>
            <numerusform>щонайменше %Ln замовлення</numerusform>
            <numerusform>щонайменше %Ln замовлення</numerusform>
            <numerusform>щонайменше %Ln замовлень</numerusform>
        </translation>
    </message>
    <message>
        <source>too large to order</source>
        <translation>завелика для замовлення</translation>
    </message>
    <message>
        <source>The area could not be read because of a fault in the plugin. The log panel has the details.</source>
        <translation>Ділянку не вдалося прочитати через помилку в модулі. Подробиці є в журналі повідомлень.</translation>
    </message>
    <message>
        <source>No feature is selected. Select one or more polygons on the map first.</source>
        <translation>Нічого не вибрано. Спершу виберіть на карті один чи кілька полігонів.</translation>
    </message>
    <message>
        <source>Features are selected in several layers: {layers}. Make one of these layers active in the layer panel.</source>
        <translation>Об&apos;єкти вибрано в кількох шарах: {layers}. Зробіть один із цих шарів активним на панелі шарів.</translation>
    </message>
</context>
<context>
    <name>AoiPanel</name>
    <message>
        <source>Show all layers</source>
        <translation>Показати всі шари</translation>
    </message>
    <message>
        <source>The map shows none of its layers here: zoom to all of them</source>
        <translation>Карта не показує тут жодного зі своїх шарів: перейти до всіх</translation>
    </message>
    <message>
        <source>Background map</source>
        <translation>Фонова карта</translation>
    </message>
    <message>
        <source>The map is empty: add OpenStreetMap, from tile.openstreetmap.org</source>
        <translation>Карта порожня: додати OpenStreetMap з tile.openstreetmap.org</translation>
    </message>
    <message>
        <source>The area cannot be shown in the CRS of the map.</source>
        <translation>Ділянку не можна показати в системі координат карти.</translation>
    </message>
    <message>
        <source>Edit corners: click a corner and then its new place, or drag it. The cross in the middle of an edge and a double click on an edge add one, Delete removes one, Ctrl+Z undoes.</source>
        <translation>Редагувати кути: клацніть кут, а потім його нове місце, або перетягніть його. Хрестик посередині ребра й подвійне клацання на ребрі додають кут, Delete видаляє, Ctrl+Z скасовує.</translation>
    </message>
    <message>
        <source>Edit corners</source>
        <translation>Редагувати кути</translation>
    </message>
    <message>
        <source>Draw an area on the map, or take one with “From…”.</source>
        <translation>Накресліть ділянку або «Узяти з…».</translation>
    </message>
    <message>
        <source>Reading the area…</source>
        <translation>Читання ділянки…</translation>
    </message>
    <message>
        <source>No area yet</source>
        <translation>Ділянки ще немає</translation>
    </message>
    <message numerus="yes">
        <source>%Ln polygon(s)</source>
        <translation>
            <numerusform>%Ln полігон</numerusform>
            <numerusform>%Ln полігони</numerusform>
            <numerusform>%Ln полігонів</numerusform>
        </translation>
    </message>
    <message>
        <source>Name this area</source>
        <translation>Назвати цю ділянку</translation>
    </message>
    <message>
        <source>Name, as it stands in recent areas and downloads</source>
        <translation>Назва, як вона стоїть в останніх ділянках і завантаженнях</translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation>Екстент карти</translation>
    </message>
    <message>
        <source>Project extent</source>
        <translation>Екстент проєкту</translation>
    </message>
    <message>
        <source>Pasted area</source>
        <translation>Вставлена ділянка</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The service sent an empty answer.</source>
        <translation>Сервіс надіслав порожню відповідь.</translation>
    </message>
    <message>
        <source>The answer is a web page instead of data (the login page of a network or proxy?).</source>
        <translation>Відповідь — вебсторінка замість даних (сторінка входу мережі чи проксі?).</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Пошук зупинено.</translation>
    </message>
    <message>
        <source>The service refused the order.</source>
        <translation>Сервіс відхилив замовлення.</translation>
    </message>
    <message>
        <source>The link to the file leads in circles.</source>
        <translation>Посилання на файл веде по колу.</translation>
    </message>
    <message>
        <source>The service sent something else than a picture.</source>
        <translation>Сервіс надіслав щось інше, ніж зображення.</translation>
    </message>
    <message>
        <source>The service does not accept the request.</source>
        <translation>Сервіс не приймає запит.</translation>
    </message>
    <message>
        <source>The service sent something else than the state of a task.</source>
        <translation>Сервіс надіслав щось інше, ніж стан завдання.</translation>
    </message>
    <message>
        <source>The service says the task is finished but names no file.</source>
        <translation>Сервіс каже, що завдання готове, але не називає файлу.</translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation>Сервіс не назвав причини.</translation>
    </message>
    <message>
        <source>The service redirects without saying where to.</source>
        <translation>Сервіс перенаправляє, не кажучи куди.</translation>
    </message>
    <message>
        <source>The service redirects in circles.</source>
        <translation>Сервіс перенаправляє по колу.</translation>
    </message>
    <message>
        <source>The service points to something that is no web address.</source>
        <translation>Сервіс указує на щось, що не є вебадресою.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл порожній.</translation>
    </message>
    <message>
        <source>The answer is a message, not a file.</source>
        <translation>Відповідь є повідомленням, а не файлом.</translation>
    </message>
    <message>
        <source>The answer of the service is incomplete.</source>
        <translation>Відповідь сервісу неповна.</translation>
    </message>
    <message>
        <source>The service redirects to something that is no address.</source>
        <translation>Сервіс перенаправляє на щось, що не є адресою.</translation>
    </message>
    <message>
        <source>Coastal aerosol</source>
        <translation>Прибереж. аерозоль</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синій</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелений</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Червоний</translation>
    </message>
    <message>
        <source>Red edge 1</source>
        <translation>Червоний край 1</translation>
    </message>
    <message>
        <source>Red edge 2</source>
        <translation>Червоний край 2</translation>
    </message>
    <message>
        <source>Red edge 3</source>
        <translation>Червоний край 3</translation>
    </message>
    <message>
        <source>Near infrared</source>
        <translation>Ближній ІЧ</translation>
    </message>
    <message>
        <source>Narrow near infrared</source>
        <translation>Вузький ближній ІЧ</translation>
    </message>
    <message>
        <source>Water vapour</source>
        <translation>Водяна пара</translation>
    </message>
    <message>
        <source>Cirrus</source>
        <translation>Перисті хмари</translation>
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
        <translation>Класи знімка</translation>
    </message>
    <message>
        <source>Panchromatic</source>
        <translation>Панхроматичний</translation>
    </message>
    <message>
        <source>Thermal 1</source>
        <translation>Тепловий 1</translation>
    </message>
    <message>
        <source>Thermal 2</source>
        <translation>Тепловий 2</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Якість</translation>
    </message>
    <message>
        <source>Thermal</source>
        <translation>Тепловий</translation>
    </message>
    <message>
        <source>Near infrared 1</source>
        <translation>Ближній ІЧ 1</translation>
    </message>
    <message>
        <source>Near infrared 2</source>
        <translation>Ближній ІЧ 2</translation>
    </message>
    <message>
        <source>SWIR 1240 nm</source>
        <translation>SWIR 1240 нм</translation>
    </message>
    <message>
        <source>Vertical-vertical</source>
        <translation>Вертикаль–вертикаль</translation>
    </message>
    <message>
        <source>Vertical-horizontal</source>
        <translation>Вертикаль–горизонталь</translation>
    </message>
    <message>
        <source>Horizontal-horizontal</source>
        <translation>Горизонталь–горизонталь</translation>
    </message>
    <message>
        <source>Horizontal-vertical</source>
        <translation>Горизонталь–вертикаль</translation>
    </message>
    <message>
        <source>MUX blue</source>
        <translation>MUX синій</translation>
    </message>
    <message>
        <source>MUX green</source>
        <translation>MUX зелений</translation>
    </message>
    <message>
        <source>MUX red</source>
        <translation>MUX червоний</translation>
    </message>
    <message>
        <source>MUX near infrared</source>
        <translation>MUX ближній ІЧ</translation>
    </message>
    <message>
        <source>AWFI blue</source>
        <translation>AWFI синій</translation>
    </message>
    <message>
        <source>AWFI green</source>
        <translation>AWFI зелений</translation>
    </message>
    <message>
        <source>AWFI red</source>
        <translation>AWFI червоний</translation>
    </message>
    <message>
        <source>AWFI near infrared</source>
        <translation>AWFI ближній ІЧ</translation>
    </message>
    <message>
        <source>PAN10M green</source>
        <translation>PAN10M зелений</translation>
    </message>
    <message>
        <source>PAN10M red</source>
        <translation>PAN10M червоний</translation>
    </message>
    <message>
        <source>PAN10M near infrared</source>
        <translation>PAN10M ближній ІЧ</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Природні кольори</translation>
    </message>
    <message>
        <source>Colour infrared</source>
        <translation>ІЧ-кольори</translation>
    </message>
    <message>
        <source>Short-wave infrared</source>
        <translation>Короткохвильовий ІЧ</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Сільське господарство</translation>
    </message>
    <message>
        <source>Red band only</source>
        <translation>Лише червоний канал</translation>
    </message>
    <message>
        <source>Near infrared band only</source>
        <translation>Лише канал ближнього ІЧ</translation>
    </message>
    <message>
        <source>Red edge</source>
        <translation>Червоний край</translation>
    </message>
    <message>
        <source>Dual polarisation (VV, VH)</source>
        <translation>Подвійна поляризація (VV, VH)</translation>
    </message>
    <message>
        <source>The names of the bands are those of USGS.</source>
        <translation>Назви каналів такі, як у USGS.</translation>
    </message>
    <message>
        <source>Surface reflectance. EOSDA advises it for dates from 2018 on.</source>
        <translation>Відбиття на поверхні. EOSDA радить його для дат від 2018 року.</translation>
    </message>
    <message>
        <source>Top-of-atmosphere reflectance times 10,000.</source>
        <translation>Відбиття на верхній межі атмосфери, помножене на 10 000.</translation>
    </message>
    <message>
        <source>Thermal bands are sensed at 100 m and delivered at 30 m.</source>
        <translation>Теплові канали знімаються з роздільністю 100 м, а надаються з 30 м.</translation>
    </message>
    <message>
        <source>Offered by EOSDA; the id of this dataset is not confirmed.</source>
        <translation>EOSDA це пропонує; ідентифікатор цього набору даних не підтверджено.</translation>
    </message>
    <message>
        <source>Scenes after May 2003 have gaps. The names of the bands are those of USGS.</source>
        <translation>Знімки після травня 2003 року мають прогалини. Назви каналів такі, як у USGS.</translation>
    </message>
    <message>
        <source>Daily reflectance at about 500 m (MCD43A4). The names of the bands are not confirmed.</source>
        <translation>Щоденна відбивна здатність із роздільністю близько 500 м (MCD43A4). Назви каналів не підтверджено.</translation>
    </message>
    <message>
        <source>United States only, 0.6 to 1 m. EOSDA does not document the names of its bands and its view ids.</source>
        <translation>Лише США, від 0,6 до 1 м. EOSDA не документує назв його каналів та ідентифікаторів (view id).</translation>
    </message>
    <message>
        <source>Radar: clouds do not matter. Which polarisations exist depends on the scene.</source>
        <translation>Радар: хмари не заважають. Які поляризації є, залежить від знімка.</translation>
    </message>
    <message>
        <source>Three cameras with bands of their own; the presets are for MUX. EOSDA does not document the names of its bands and its view ids.</source>
        <translation>Три камери з власними каналами; набори — для MUX. EOSDA не документує назв його каналів та ідентифікаторів (view id).</translation>
    </message>
    <message>
        <source>This is not the view id of a scene.</source>
        <translation>Це не ідентифікатор (view id) знімка.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>вебсторінка</translation>
    </message>
    <message>
        <source>a web page &quot;{title}&quot;</source>
        <translation>вебсторінка &quot;{title}&quot;</translation>
    </message>
    <message>
        <source>Try again. If it goes on, look at the log panel.</source>
        <translation>Спробуйте ще раз. Якщо це триває, погляньте в журнал повідомлень.</translation>
    </message>
    <message>
        <source>{sentence} The service says: {words}</source>
        <translation>{sentence} Сервіс каже: {words}</translation>
    </message>
    <message>
        <source>Correct the request and try again.</source>
        <translation>Виправте запит і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Check the area, the scene and the bands, then order it again.</source>
        <translation>Перевірте ділянку, знімок і канали, а тоді замовте знову.</translation>
    </message>
    <message>
        <source>Use an address that starts with https://.</source>
        <translation>Використовуйте адресу, що починається з https://.</translation>
    </message>
    <message>
        <source>Enter your key in Settings &gt; Options &gt; EOSDA Imagery.</source>
        <translation>Уведіть ключ у Налаштування &gt; Параметри &gt; EOSDA Imagery.</translation>
    </message>
    <message>
        <source>Check the internet connection and try again.</source>
        <translation>Перевірте з&apos;єднання з інтернетом і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Спробуйте ще раз за кілька хвилин.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings &gt; Options &gt; Network.</source>
        <translation>Перевірте проксі в Налаштування &gt; Параметри &gt; Мережа.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, and ask your administrator for the CA certificate.</source>
        <translation>Перевірте годинник цього комп&apos;ютера та попросіть в адміністратора сертифікат CA.</translation>
    </message>
    <message>
        <source>Try again. If it goes on, ask EOSDA support.</source>
        <translation>Спробуйте ще раз. Якщо це триває, запитайте підтримку EOSDA.</translation>
    </message>
    <message>
        <source>Check the area, the dates, the scene and the bands.</source>
        <translation>Перевірте ділянку, дати, знімок і канали.</translation>
    </message>
    <message>
        <source>Check the key in Settings &gt; Options &gt; EOSDA Imagery.</source>
        <translation>Перевірте ключ у Налаштування &gt; Параметри &gt; EOSDA Imagery.</translation>
    </message>
    <message>
        <source>Look at your plan on the EOSDA dashboard, or ask EOSDA support for more requests.</source>
        <translation>Перегляньте свій тариф на панелі EOSDA або попросіть у підтримки EOSDA більше запитів.</translation>
    </message>
    <message>
        <source>Ask EOSDA support whether your key is active and what your plan includes.</source>
        <translation>Запитайте підтримку EOSDA, чи активний ваш ключ і що входить у ваш тариф.</translation>
    </message>
    <message>
        <source>Search again and choose the scene anew.</source>
        <translation>Пошукайте знову й виберіть знімок ще раз.</translation>
    </message>
    <message>
        <source>Try again: a fresh link will be asked for.</source>
        <translation>Спробуйте ще раз: буде запитано нове посилання.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Зачекайте хвилину та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Check that no login page or proxy stands between you and EOSDA, then try again.</source>
        <translation>Перевірте, що між вами й EOSDA немає сторінки входу чи проксі, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Try other bands or a smaller area, or another scene.</source>
        <translation>Спробуйте інші канали, меншу ділянку або інший знімок.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Завантажте його знову.</translation>
    </message>
    <message>
        <source>Do not open the archive with another program; report it to EOSDA support.</source>
        <translation>Не відкривайте архів іншими програмами; повідомте про нього підтримку EOSDA.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of the folder.</source>
        <translation>Перевірте вільне місце та права на теку.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Почніть знову, коли захочете.</translation>
    </message>
    <message>
        <source>The service sent an unexpected answer.</source>
        <translation>Сервіс надіслав неочікувану відповідь.</translation>
    </message>
    <message>
        <source>The key was not accepted.</source>
        <translation>Ключ не прийнято.</translation>
    </message>
    <message>
        <source>The requests of this key are used up, or it has no plan.</source>
        <translation>Запити цього ключа вичерпано, або він не має тарифу.</translation>
    </message>
    <message>
        <source>Not allowed: the key is not active, or its plan lacks this.</source>
        <translation>Не дозволено: ключ не активний, або його тариф цього не містить.</translation>
    </message>
    <message>
        <source>The service does not know this.</source>
        <translation>Сервіс цього не знає.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, or other ones.</source>
        <translation>Проксі хоче ім&apos;я користувача й пароль, або інші.</translation>
    </message>
    <message>
        <source>The service gave up waiting for the request.</source>
        <translation>Сервіс не дочекався запиту.</translation>
    </message>
    <message>
        <source>The service no longer has this.</source>
        <translation>У сервісу цього більше немає.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Забагато запитів за короткий час.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>Сервіс зараз недоступний.</translation>
    </message>
    <message>
        <source>Use names of bands, numbers, + - * /, sqrt and parentheses, for example (B08 - B04) / (B08 + B04).</source>
        <translation>Використовуйте назви каналів, числа, + - * /, sqrt і дужки, наприклад (B08 - B04) / (B08 + B04).</translation>
    </message>
    <message>
        <source>The expression cannot be used: it names no band.</source>
        <translation>Вираз не можна використати: він не називає жодного каналу.</translation>
    </message>
    <message>
        <source>The expression cannot be used: it cannot be read at character {column}, “{place}”.</source>
        <translation>Вираз не можна використати: він не читається на знаку {column}, «{place}».</translation>
    </message>
    <message>
        <source>The expression cannot be used: more than {most} operations hang on each other.</source>
        <translation>Вираз не можна використати: понад {most} дій залежать одна від одної.</translation>
    </message>
    <message>
        <source>The expression cannot be used: there is no band {name}; there are {there}.</source>
        <translation>Вираз не можна використати: немає каналу {name}; є {there}.</translation>
    </message>
    <message>
        <source>The expression cannot be used: “{place}” at character {column} is not understood.</source>
        <translation>Вираз не можна використати: «{place}» на знаку {column} незрозуміле.</translation>
    </message>
    <message>
        <source>Choose another index or another sensor.</source>
        <translation>Виберіть інший індекс або інший сенсор.</translation>
    </message>
    <message>
        <source>How green and dense vegetation is</source>
        <translation>Наскільки зелена й густа рослинність</translation>
    </message>
    <message>
        <source>Chlorophyll of dense crops, where NDVI no longer rises</source>
        <translation>Хлорофіл густих посівів, де NDVI вже не зростає</translation>
    </message>
    <message>
        <source>Water in leaves</source>
        <translation>Вода в листі</translation>
    </message>
    <message>
        <source>Open water</source>
        <translation>Відкрита вода</translation>
    </message>
    <message>
        <source>Dense vegetation, less disturbed by haze and soil</source>
        <translation>Густа рослинність, менше завад від імли та ґрунту</translation>
    </message>
    <message>
        <source>Sparse vegetation over bright soil</source>
        <translation>Рідка рослинність на світлому ґрунті</translation>
    </message>
    <message>
        <source>Sparse vegetation, with the soil&apos;s share found by itself</source>
        <translation>Рідка рослинність, частка ґрунту визначається сама</translation>
    </message>
    <message>
        <source>Chlorophyll in leaves</source>
        <translation>Хлорофіл у листі</translation>
    </message>
    <message>
        <source>Burnt land</source>
        <translation>Згарища</translation>
    </message>
    <message>
        <source>{index} needs {bands}, which this sensor does not have.</source>
        <translation>{index} потребує {bands}, чого цей сенсор не має.</translation>
    </message>
    <message>
        <source>{index} needs reflectance, and how the numbers of this sensor become that is not known.</source>
        <translation>{index} потребує відбиття, а як числа цього сенсора стають ним, невідомо.</translation>
    </message>
    <message>
        <source>reflectance</source>
        <translation>відбиття</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>синій</translation>
    </message>
    <message>
        <source>green</source>
        <translation>зелений</translation>
    </message>
    <message>
        <source>red</source>
        <translation>червоний</translation>
    </message>
    <message>
        <source>near infrared</source>
        <translation>ближній інфрачервоний</translation>
    </message>
    <message>
        <source>red edge</source>
        <translation>червоний край</translation>
    </message>
    <message>
        <source>short-wave infrared 1</source>
        <translation>короткохвильовий інфрачервоний 1</translation>
    </message>
    <message>
        <source>short-wave infrared 2</source>
        <translation>короткохвильовий інфрачервоний 2</translation>
    </message>
    <message>
        <source>This is not the id of a task.</source>
        <translation>Це не ідентифікатор завдання.</translation>
    </message>
    <message>
        <source>A scene without a usable view id was found.</source>
        <translation>Знайдено знімок без придатного ідентифікатора.</translation>
    </message>
    <message>
        <source>Choose at least one dataset.</source>
        <translation>Виберіть щонайменше один набір даних.</translation>
    </message>
    <message>
        <source>A date must look like 2026-11-22.</source>
        <translation>Дата має виглядати як 2026-11-22.</translation>
    </message>
    <message>
        <source>The first date is after the last.</source>
        <translation>Перший день пізніший за останній.</translation>
    </message>
    <message>
        <source>The cloud limit must be between 0 and 100 percent.</source>
        <translation>Межа хмарності має бути від 0 до 100 відсотків.</translation>
    </message>
    <message>
        <source>A page holds 1 to {most} scenes.</source>
        <translation>Сторінка містить від 1 до {most} знімків.</translation>
    </message>
    <message>
        <source>The sorting must be asc or desc.</source>
        <translation>Сортування має бути asc або desc.</translation>
    </message>
    <message>
        <source>Pages are counted from 1.</source>
        <translation>Сторінки рахуються від 1.</translation>
    </message>
    <message>
        <source>The service sent something else than a list of scenes.</source>
        <translation>Сервіс надіслав щось інше, ніж список знімків.</translation>
    </message>
    <message>
        <source>Choose at least one band.</source>
        <translation>Виберіть щонайменше один канал.</translation>
    </message>
    <message>
        <source>The reference may hold letters, digits and _ - . : only.</source>
        <translation>Посилання може містити лише літери, цифри та _ - . :</translation>
    </message>
    <message>
        <source>Merging is either on or off.</source>
        <translation>Об&apos;єднання або ввімкнене, або вимкнене.</translation>
    </message>
    <message>
        <source>The name of a metadata file is not valid.</source>
        <translation>Назва файлу метаданих недійсна.</translation>
    </message>
    <message>
        <source>The callback must be a web address.</source>
        <translation>Зворотний виклик має бути вебадресою.</translation>
    </message>
    <message>
        <source>The name “{name}” is not valid.</source>
        <translation>Назва «{name}» недійсна.</translation>
    </message>
    <message>
        <source>“{name}” is named twice.</source>
        <translation>«{name}» названо двічі.</translation>
    </message>
    <message>
        <source>The service did not say under which id it works.</source>
        <translation>Сервіс не сказав, під яким ідентифікатором він працює.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Це не вебадреса.</translation>
    </message>
    <message>
        <source>The address of the service must not hold a user name or a query.</source>
        <translation>Адреса сервісу не може містити ім&apos;я користувача чи запит.</translation>
    </message>
    <message>
        <source>The address of the service must start with https://.</source>
        <translation>Адреса сервісу має починатися з https://.</translation>
    </message>
    <message>
        <source>Choose one to {most} indices.</source>
        <translation>Виберіть від одного до {most} індексів.</translation>
    </message>
    <message>
        <source>An index is named twice.</source>
        <translation>Індекс названо двічі.</translation>
    </message>
    <message>
        <source>The name of an index or a sensor is not valid.</source>
        <translation>Назва індексу чи сенсора недійсна.</translation>
    </message>
    <message>
        <source>Choose at least one sensor.</source>
        <translation>Виберіть щонайменше один сенсор.</translation>
    </message>
    <message>
        <source>A date must be written as 2026-08-31.</source>
        <translation>Дату треба писати як 2026-08-31.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>Перший день пізніший за останній.</translation>
    </message>
    <message>
        <source>The range is over {most} days.</source>
        <translation>Проміжок довший за {most} днів.</translation>
    </message>
    <message>
        <source>The cloud limit is a percentage from 0 to 100.</source>
        <translation>Межа хмарності є відсотком від 0 до 100.</translation>
    </message>
    <message>
        <source>The level of cloud masking is 1 to 4.</source>
        <translation>Рівень маскування хмар — від 1 до 4.</translation>
    </message>
    <message>
        <source>The service sent statistics that cannot be read.</source>
        <translation>Сервіс надіслав статистику, яка не читається.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Зупинено.</translation>
    </message>
    <message>
        <source>A SOCKS proxy needs the Python package PySocks, which is missing.</source>
        <translation>Проксі SOCKS потребує пакета Python PySocks, якого бракує.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or refused the connection.</source>
        <translation>Проксі недосяжний або відмовив у з&apos;єднанні.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Сервер не зміг довести, хто він.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Сервер недосяжний.</translation>
    </message>
    <message>
        <source>The request cannot be sent: its address or its content is not valid.</source>
        <translation>Запит не можна надіслати: його адреса або зміст недійсні.</translation>
    </message>
    <message>
        <source>The file of CA certificates cannot be used.</source>
        <translation>Файл сертифікатів CA не можна використати.</translation>
    </message>
    <message>
        <source>The request could not be sent.</source>
        <translation>Запит не вдалося надіслати.</translation>
    </message>
    <message>
        <source>The answer comes too slowly to be waited for.</source>
        <translation>Відповідь надходить надто повільно, щоб її чекати.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Відповідь не надійшла вчасно.</translation>
    </message>
    <message>
        <source>The answer has invalid headers.</source>
        <translation>Відповідь має недійсні заголовки.</translation>
    </message>
    <message>
        <source>The answer is compressed in a way that cannot be read.</source>
        <translation>Відповідь стиснуто так, що її не прочитати.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>З&apos;єднання обірвалося, перш ніж відповідь надійшла повністю.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>З&apos;єднання не вдалося.</translation>
    </message>
    <message>
        <source>A web address with a user name in it is not opened.</source>
        <translation>Вебадреса з іменем користувача не відкривається.</translation>
    </message>
    <message>
        <source>The service pointed to an address that is not encrypted.</source>
        <translation>Сервіс указав на незашифровану адресу.</translation>
    </message>
    <message>
        <source>No key is set.</source>
        <translation>Ключ не задано.</translation>
    </message>
    <message>
        <source>The key holds characters that no key has.</source>
        <translation>Ключ містить знаки, яких не має жоден ключ.</translation>
    </message>
    <message>
        <source>The link to the file has expired.</source>
        <translation>Термін посилання на файл минув.</translation>
    </message>
    <message>
        <source>The link to the file no longer opens.</source>
        <translation>Посилання на файл більше не відкривається.</translation>
    </message>
    <message>
        <source>The connection broke in the middle of the answer.</source>
        <translation>З&apos;єднання обірвалося посеред відповіді.</translation>
    </message>
    <message>
        <source>The answer is far larger than it can be.</source>
        <translation>Відповідь значно більша, ніж може бути.</translation>
    </message>
    <message>
        <source>The file ended before all of it had come.</source>
        <translation>Файл закінчився, перш ніж надійшов увесь.</translation>
    </message>
    <message>
        <source>The service sent data that cannot be read.</source>
        <translation>Сервіс надіслав дані, які не читаються.</translation>
    </message>
    <message>
        <source>The area must be one closed polygon in longitude and latitude.</source>
        <translation>Ділянка має бути одним замкненим полігоном у довготі й широті.</translation>
    </message>
    <message>
        <source>Retry sends the order again; remove it if you would rather not risk paying twice.</source>
        <translation>«Повторити» надсилає замовлення ще раз; приберіть його, якщо не хочете ризикувати заплатити двічі.</translation>
    </message>
    <message>
        <source>Choose a scene that covers the area.</source>
        <translation>Виберіть знімок, що вкриває ділянку.</translation>
    </message>
    <message>
        <source>Retry fetches it again and orders nothing. If that does not help, ask EOSDA support.</source>
        <translation>«Повторити» отримує його ще раз і нічого не замовляє. Якщо це не допоможе, зверніться до підтримки EOSDA.</translation>
    </message>
    <message>
        <source>Retry orders it again.</source>
        <translation>«Повторити» замовляє знову.</translation>
    </message>
    <message>
        <source>Please report it with the details from the log panel, then retry.</source>
        <translation>Повідомте про це разом із подробицями з журналу, а тоді повторіть.</translation>
    </message>
    <message>
        <source>Run it again: it goes on where it stopped and pays nothing twice.</source>
        <translation>Запустіть ще раз: воно продовжить з того місця, де зупинилося, і нічого не оплатить двічі.</translation>
    </message>
</context>
<context>
    <name>AreaDrop</name>
    <message>
        <source>Drop one file or layer at a time.</source>
        <translation>Перетягуйте по одному файлу чи шару.</translation>
    </message>
    <message>
        <source>The layer is not in this project. Add it, or drop its file.</source>
        <translation>Шару немає в цьому проєкті. Додайте його або перетягніть його файл.</translation>
    </message>
</context>
<context>
    <name>AreaLine</name>
    <message>
        <source>Area of interest</source>
        <translation>Ділянка</translation>
    </message>
    <message>
        <source>Zoom to area</source>
        <translation>Перейти до ділянки</translation>
    </message>
    <message>
        <source>Clear area</source>
        <translation>Прибрати ділянку</translation>
    </message>
</context>
<context>
    <name>AreaReader</name>
    <message>
        <source>Reading the area of interest</source>
        <translation>Читання ділянки</translation>
    </message>
</context>
<context>
    <name>AreaStatistics</name>
    <message>
        <source>Statistics of areas over time</source>
        <translation>Статистика ділянок у часі</translation>
    </message>
    <message>
        <source>Index values and cloud of every scene over your areas, as table and chart.</source>
        <translation>Значення індексів і хмарність кожного знімка над вашими ділянками, таблицею та графіком.</translation>
    </message>
    <message>
        <source>Asks EOSDA API Connect for the statistics of up to three indices over every feature of a polygon layer, for every scene of a range of days, and writes a table with a row for each scene and index: area_id, date, view_id, dataset, index, cloud, average, median, min, max, std, p10, q1, q3, p90. No raster is downloaded.

One order, about three requests of your plan, is for one polygon and up to a year: longer ranges and features of several polygons take one order each, and each polygon has rows of its own. A polygon over the area limit is left out, and the log says so: statistics of pieces cannot be put together. A search, one request for areas that lie close, comes first: areas that no scene of these days shows are not ordered.

Nothing is paid twice: a run that was stopped, killed or out of time goes on when it is run again with the same parameters. For that write both days: without a last day it is today, and tomorrow that is another one.</source>
        <translation>Запитує в EOSDA API Connect статистику до трьох індексів над кожним об&apos;єктом шару полігонів, для кожного знімка за проміжок днів, і записує таблицю з рядком для кожного знімка та індексу: area_id, date, view_id, dataset, index, cloud, average, median, min, max, std, p10, q1, q3, p90. Растри не завантажуються.

Одне замовлення, близько трьох запитів вашого тарифу, — на один полігон і до року: довші проміжки та об&apos;єкти з кількох полігонів потребують по замовленню, і кожен полігон має власні рядки. Полігон, більший за межу площі, пропускається, і журнал про це каже: статистику частин не можна скласти докупи. Спершу йде пошук, один запит для ділянок, що лежать поруч: ділянки, яких не показує жоден знімок цих днів, не замовляються.

Нічого не оплачується двічі: запуск, який зупинили, перервали чи якому забракло часу, продовжується, коли його запустити з тими самими параметрами. Для цього вкажіть обидва дні: без останнього дня це сьогодні, а завтра це вже інший день.</translation>
    </message>
    <message>
        <source>satellite,statistics,season,time series,index,NDVI,fields,parcels,chart,table,cloud,sentinel,sentinel-2,landsat,eosda,eos</source>
        <translation>супутник,статистика,сезон,часовий ряд,індекс,NDVI,поля,ділянки,графік,таблиця,хмари,satellite,sentinel,sentinel-2,landsat,eosda,eos</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. Each feature is an area of its own, and each of its polygons is an order.</source>
        <translation>Полігони в будь-якій системі координат. Кожен об&apos;єкт є окремою ділянкою, а кожен його полігон — окремим замовленням.</translation>
    </message>
    <message>
        <source>Field that names the areas</source>
        <translation>Поле з назвами ділянок</translation>
    </message>
    <message>
        <source>Its value stands in the table as area_id. Empty: the feature&apos;s number.</source>
        <translation>Його значення стоїть у таблиці як area_id. Порожньо: номер об&apos;єкта.</translation>
    </message>
    <message>
        <source>Indices, up to three</source>
        <translation>Індекси, до трьох</translation>
    </message>
    <message>
        <source>Which indices to ask for: three of them cost as much as one.</source>
        <translation>Які індекси запитати: три коштують стільки ж, скільки один.</translation>
    </message>
    <message>
        <source>Cloud over the area at most (percent)</source>
        <translation>Хмарність над ділянкою щонайбільше (відсотків)</translation>
    </message>
    <message>
        <source>Scenes with more cloud over the area itself are left out. Cloud in a scene lowers its values: see the field cloud.</source>
        <translation>Знімки, хмарніші над самою ділянкою, пропускаються. Хмари на знімку занижують його значення: дивіться поле cloud.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>A row for each area, scene and index.</source>
        <translation>Рядок для кожної ділянки, знімка та індексу.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Графік</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Файли HTML (*.html)</translation>
    </message>
    <message>
        <source>A page with the chart and its figures; it needs nothing from the internet.</source>
        <translation>Сторінка з графіком і його числами; з інтернету їй нічого не треба.</translation>
    </message>
    <message>
        <source>What became of each area</source>
        <translation>Що сталося з кожною ділянкою</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файли CSV (*.csv)</translation>
    </message>
    <message>
        <source>A line for each area: area_id, status, scenes, error, requests. The status is ready, no scene, failed, bad area, unconfirmed (sent without an answer: it may have been charged, and only you can order it again) or unfinished (run this again).</source>
        <translation>Рядок для кожної ділянки: area_id, status, scenes, error, requests. Стан: ready, no scene, failed, bad area, unconfirmed (надіслано без відповіді: можливо, оплачено, і лише ви можете замовити знову) або unfinished (запустіть ще раз).</translation>
    </message>
    <message>
        <source>Areas with values</source>
        <translation>Ділянки зі значеннями</translation>
    </message>
    <message>
        <source>Areas without, those without a scene among them</source>
        <translation>Ділянки без значень, серед них ті, що без знімків</translation>
    </message>
    <message>
        <source>Areas whose values will come when this is run again</source>
        <translation>Ділянки, значення яких надійдуть за наступного запуску</translation>
    </message>
    <message>
        <source>Orders sent by this run</source>
        <translation>Замовлення, надіслані цим запуском</translation>
    </message>
    <message>
        <source>Requests that all areas took or will take, and searches</source>
        <translation>Запити, яких потребували чи потребуватимуть усі ділянки, та пошуки</translation>
    </message>
    <message>
        <source>{parameter}: no scene can be there before {day}.</source>
        <translation>{parameter}: до {day} знімків бути не може.</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message numerus="yes">
        <source>%Ln download(s) (needs|need) you.</source>
        <translation>
            <numerusform>%Ln завантаження потребує вас.</numerusform>
            <numerusform>%Ln завантаження потребують вас.</numerusform>
            <numerusform>%Ln завантажень потребують вас.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BandModel</name>
    <message>
        <source>This is the usual name of the band; EOSDA has not confirmed it.</source>
        <translation>Це звична назва каналу; EOSDA її не підтвердила.</translation>
    </message>
</context>
<context>
    <name>BandPanel</name>
    <message>
        <source>Bands</source>
        <translation>Канали</translation>
    </message>
    <message>
        <source>What lands on the map: bands as a picture, or an index</source>
        <translation>Що потрапляє на карту: канали як зображення або індекс</translation>
    </message>
    <message>
        <source>&amp;Bands…</source>
        <translation>&amp;Канали…</translation>
    </message>
    <message>
        <source>Choose bands one by one, and the files to deliver</source>
        <translation>Вибрати канали по одному та файли для доставки</translation>
    </message>
    <message>
        <source>Bands of the sensor</source>
        <translation>Канали сенсора</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>One file per resolution</source>
        <translation>Окремий файл на кожну роздільність</translation>
    </message>
    <message>
        <source>Off: a file of its own for each band</source>
        <translation>Вимкнено: окремий файл для кожного каналу</translation>
    </message>
    <message>
        <source>Names of bands that are not in the list, with commas</source>
        <translation>Назви каналів, яких немає в списку, через кому</translation>
    </message>
    <message>
        <source>Names of extra files to deliver, with commas. The names are not documented by EOSDA.</source>
        <translation>Назви додаткових файлів через кому. EOSDA цих назв не документує.</translation>
    </message>
    <message>
        <source>Other bands</source>
        <translation>Інші канали</translation>
    </message>
    <message>
        <source>Metadata files</source>
        <translation>Файли метаданих</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Власний вибір</translation>
    </message>
    <message>
        <source>{0}: no {1}</source>
        <translation>{0}: немає {1}</translation>
    </message>
    <message>
        <source>These names are not valid: {0}</source>
        <translation>Ці назви недійсні: {0}</translation>
    </message>
    <message>
        <source>The bands of this sensor are not known here: type their names above.</source>
        <translation>Канали цього сенсора тут невідомі: впишіть їхні назви вище.</translation>
    </message>
    <message>
        <source>Choose at least one band.</source>
        <translation>Виберіть щонайменше один канал.</translation>
    </message>
    <message>
        <source>Choose a preset that {0} has too.</source>
        <translation>Виберіть набір каналів, який має і {0}.</translation>
    </message>
    <message>
        <source>mixed resolutions ({0})</source>
        <translation>різні роздільності ({0})</translation>
    </message>
    <message>
        <source>one GeoTIFF</source>
        <translation>один GeoTIFF</translation>
    </message>
    <message>
        <source>one JPEG 2000</source>
        <translation>один JPEG 2000</translation>
    </message>
    <message>
        <source>a zip with the metadata files</source>
        <translation>zip із файлами метаданих</translation>
    </message>
    <message>
        <source>a zip: one file per resolution</source>
        <translation>zip: файл на кожну роздільність</translation>
    </message>
    <message>
        <source>a zip: one file per band</source>
        <translation>zip: файл на кожен канал</translation>
    </message>
</context>
<context>
    <name>ChangeBetweenDates</name>
    <message>
        <source>Select two layers of the same index and of different days in the layer tree (Ctrl and a click adds one), then choose this again.</source>
        <translation>Виберіть у дереві шарів два шари того самого індексу за різні дні (Ctrl і клацання додає шар), а тоді виберіть це знову.</translation>
    </message>
    <message>
        <source>On the map: {0}.</source>
        <translation>На карті: {0}.</translation>
    </message>
    <message>
        <source>Change between two dates</source>
        <translation>Зміна між двома датами</translation>
    </message>
    <message>
        <source>The change cannot be shown. {0}</source>
        <translation>Зміну не можна показати. {0}</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{0} (right axis)</source>
        <translation>{0} (права вісь)</translation>
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
        <translation>Індекс у часі</translation>
    </message>
    <message>
        <source>No scene of these days has a value.</source>
        <translation>Жоден знімок цих днів не має значення.</translation>
    </message>
    <message>
        <source>Average: {value}</source>
        <translation>Середнє: {value}</translation>
    </message>
    <message>
        <source>Most pixels: {low} to {high}</source>
        <translation>Більшість пікселів: {low} – {high}</translation>
    </message>
    <message>
        <source>Cloud here: {cloud} %</source>
        <translation>Хмарність тут: {cloud} %</translation>
    </message>
</context>
<context>
    <name>Classes</name>
    <message>
        <source>No data</source>
        <translation>Немає даних</translation>
    </message>
    <message>
        <source>Saturated or defective</source>
        <translation>Насичений або дефектний</translation>
    </message>
    <message>
        <source>Dark area or topographic shadow</source>
        <translation>Темна поверхня або тінь рельєфу</translation>
    </message>
    <message>
        <source>Cloud shadow</source>
        <translation>Тінь хмар</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Рослинність</translation>
    </message>
    <message>
        <source>Not vegetated</source>
        <translation>Без рослинності</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Вода</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Не класифіковано</translation>
    </message>
    <message>
        <source>Cloud medium probability</source>
        <translation>Хмари, середня ймовірність</translation>
    </message>
    <message>
        <source>Cloud high probability</source>
        <translation>Хмари, висока ймовірність</translation>
    </message>
    <message>
        <source>Thin cirrus</source>
        <translation>Тонкі перисті хмари</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Сніг або лід</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} не читається</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Пошук зупинено.</translation>
    </message>
    <message>
        <source>No API key is set.</source>
        <translation>Ключ API не задано.</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication system is disabled on this computer, so a saved key cannot be read. Enter the key for this session instead.</source>
        <translation>Систему аутентифікації QGIS на цьому комп&apos;ютері вимкнено, тож збережений ключ не прочитати. Натомість уведіть ключ для цього сеансу.</translation>
    </message>
    <message>
        <source>The authentication configuration {config_id} does not exist.</source>
        <translation>Конфігурації аутентифікації {config_id} не існує.</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication database is locked, so the key is not known.</source>
        <translation>Базу аутентифікації QGIS заблоковано, тож ключ невідомий.</translation>
    </message>
    <message>
        <source>The authentication configuration {config_id} holds no API key.</source>
        <translation>Конфігурація аутентифікації {config_id} не містить ключа API.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Скасовано.</translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation>без системи координат</translation>
    </message>
    <message>
        <source>an unknown CRS</source>
        <translation>невідома система координат</translation>
    </message>
    <message>
        <source>QGIS cannot open {name}.</source>
        <translation>QGIS не може відкрити {name}.</translation>
    </message>
    <message>
        <source>Clear up</source>
        <translation>Прибирання</translation>
    </message>
    <message>
        <source>Look into the downloads</source>
        <translation>Перегляд завантажень</translation>
    </message>
    <message>
        <source>Read downloads</source>
        <translation>Читання завантажень</translation>
    </message>
    <message>
        <source>Plan the downloads</source>
        <translation>Планування завантажень</translation>
    </message>
    <message>
        <source>Read the job</source>
        <translation>Читання завдання</translation>
    </message>
    <message>
        <source>Cancelled. Orders already sent are kept and go on when run again.</source>
        <translation>Скасовано. Уже надіслані замовлення збережено, вони продовжаться за наступного запуску.</translation>
    </message>
    <message>
        <source>The time limit is over. What has been ordered is kept.</source>
        <translation>Час вичерпано. Замовлене збережено.</translation>
    </message>
    <message>
        <source>Open the list of downloads</source>
        <translation>Відкриття списку завантажень</translation>
    </message>
    <message>
        <source>Write the list of downloads</source>
        <translation>Запис списку завантажень</translation>
    </message>
    <message>
        <source>It is not known which scene this part is of.</source>
        <translation>Невідомо, якому знімку належить ця частина.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to.</source>
        <translation>У теку {folder} не можна писати.</translation>
    </message>
    <message>
        <source>Another process has taken this job over, or it was cancelled.</source>
        <translation>Це завдання перебрав інший процес, або його скасовано.</translation>
    </message>
    <message>
        <source>Stopped while fetching.</source>
        <translation>Зупинено під час отримання.</translation>
    </message>
    <message>
        <source>The service no longer knows this task.</source>
        <translation>Сервіс більше не знає цього завдання.</translation>
    </message>
    <message>
        <source>Stopped while the order was being sent.</source>
        <translation>Зупинено під час надсилання замовлення.</translation>
    </message>
    <message>
        <source>The scene has no data here.</source>
        <translation>Знімок не має тут даних.</translation>
    </message>
    <message>
        <source>The service gave up on this task.</source>
        <translation>Сервіс відмовився від цього завдання.</translation>
    </message>
    <message>
        <source>The service sent a file instead of statistics.</source>
        <translation>Сервіс надіслав файл замість статистики.</translation>
    </message>
    <message>
        <source>The service did not finish in time.</source>
        <translation>Сервіс не встиг завершити вчасно.</translation>
    </message>
    <message>
        <source>The list of downloads {path} is damaged and in use.</source>
        <translation>Список завантажень {path} пошкоджено, і він використовується.</translation>
    </message>
    <message>
        <source>The list of downloads {path} was written by a newer version of EOSDA Imagery. Nothing in it has been changed. Please update the plugin.</source>
        <translation>Список завантажень {path} записано новішою версією EOSDA Imagery. У ньому нічого не змінено. Оновіть модуль.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be kept in {path}: {reason}. Please make the folder writable, or set EOSDA_DATA_DIR to another one.</source>
        <translation>Список завантажень не можна вести в {path}: {reason}. Зробіть теку придатною для запису або вкажіть іншу в EOSDA_DATA_DIR.</translation>
    </message>
    <message>
        <source>Cancelled while the order was being sent: it may have been charged.</source>
        <translation>Скасовано під час надсилання замовлення: можливо, його оплачено.</translation>
    </message>
    <message>
        <source>What is stored of this order cannot be read.</source>
        <translation>Збережене про це замовлення не читається.</translation>
    </message>
    <message>
        <source>QGIS was closed while the order was being sent.</source>
        <translation>QGIS було закрито під час надсилання замовлення.</translation>
    </message>
    <message>
        <source>The same was ordered for another download, and no answer came: it may have been charged.</source>
        <translation>Те саме замовлено для іншого завантаження, і відповіді не було: можливо, його оплачено.</translation>
    </message>
    <message>
        <source>No key is chosen.</source>
        <translation>Ключ не вибрано.</translation>
    </message>
    <message>
        <source>Bands {bands} of {view_id}, cut to the area of interest by EOSDA API Connect (task type lbe).</source>
        <translation>Канали {bands} знімка {view_id}, обрізані до ділянки в EOSDA API Connect (тип завдання lbe).</translation>
    </message>
    <message>
        <source>Scene {view_id}.</source>
        <translation>Знімок {view_id}.</translation>
    </message>
    <message>
        <source>Acquired {time}.</source>
        <translation>Знято {time}.</translation>
    </message>
    <message>
        <source>Satellite {name}.</source>
        <translation>Супутник {name}.</translation>
    </message>
    <message>
        <source>Cloud cover of the whole scene {cloud} percent.</source>
        <translation>Хмарність усього знімка {cloud} відсотків.</translation>
    </message>
    <message>
        <source>There is no quick look of an area that crosses 180°.</source>
        <translation>Швидкого перегляду ділянки, що перетинає 180°, немає.</translation>
    </message>
    <message>
        <source>There is no quick look of an area so near to a pole.</source>
        <translation>Швидкого перегляду ділянки так близько до полюса немає.</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>Зображення не читається</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>The picture does not have the size that was asked for.</source>
        <translation>Зображення має не той розмір, який запитували.</translation>
    </message>
    <message>
        <source>The two layers have different grids: one was averaged by area onto the grid of the other.</source>
        <translation>У двох шарів різні сітки: один усереднено за площею до сітки другого.</translation>
    </message>
    <message>
        <source>{later} minus {earlier}, pixel by pixel.</source>
        <translation>{later} мінус {earlier}, піксель за пікселем.</translation>
    </message>
    <message>
        <source>QGIS cannot show the preview.</source>
        <translation>QGIS не може показати попередній перегляд.</translation>
    </message>
    <message>
        <source>The planning was stopped.</source>
        <translation>Планування зупинено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned</source>
        <translation>
            <numerusform>заплановано: %Ln</numerusform>
            <numerusform>заплановано: %Ln</numerusform>
            <numerusform>заплановано: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>готово: %Ln</numerusform>
            <numerusform>готово: %Ln</numerusform>
            <numerusform>готово: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>не завершено: %Ln</numerusform>
            <numerusform>не завершено: %Ln</numerusform>
            <numerusform>не завершено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>не вдалося: %Ln</numerusform>
            <numerusform>не вдалося: %Ln</numerusform>
            <numerusform>не вдалося: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconfirmed</source>
        <translation>
            <numerusform>не підтверджено: %Ln</numerusform>
            <numerusform>не підтверджено: %Ln</numerusform>
            <numerusform>не підтверджено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a scene</source>
        <translation>
            <numerusform>без знімка: %Ln</numerusform>
            <numerusform>без знімка: %Ln</numerusform>
            <numerusform>без знімка: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad area(s)</source>
        <translation>
            <numerusform>%Ln непридатна ділянка</numerusform>
            <numerusform>%Ln непридатні ділянки</numerusform>
            <numerusform>%Ln непридатних ділянок</numerusform>
        </translation>
    </message>
    <message>
        <source>The delivered rasters are turned, mirrored or bent in different ways, which one raster cannot hold with its pixels untouched. The files are kept as delivered. Put them on one grid with GDAL&apos;s “Warp (reproject)”.</source>
        <translation>Доставлені растри повернуті, віддзеркалені чи викривлені по-різному, чого один растр не вмістить, не змінивши пікселів. Файли збережено, як доставлено. Приведіть їх до однієї сітки через GDAL «Деформація (перепроєктування)».</translation>
    </message>
    <message>
        <source>The scene has no data in the area.</source>
        <translation>Знімок не має даних на цій ділянці.</translation>
    </message>
    <message>
        <source>part {order}</source>
        <translation>частина {order}</translation>
    </message>
    <message>
        <source>The parts beside {name} cannot be joined</source>
        <translation>Частини поруч із {name} не вдається з&apos;єднати</translation>
    </message>
    <message>
        <source>The parts of the area came in different CRSs, {names}, which one raster cannot hold with its pixels untouched. The files are kept as delivered: warp those of one CRS to the other with GDAL&apos;s “Warp (reproject)”, or run this for the area on either side of the border of the zones.</source>
        <translation>Частини ділянки надійшли в різних системах координат, {names}, які один растр не вмістить, не змінивши пікселів. Файли збережено, як доставлено: перетворіть файли однієї системи в іншу через GDAL «Деформація (перепроєктування)» або запустіть це для ділянки з кожного боку межі зон.</translation>
    </message>
    <message>
        <source>The clouds of {name} cannot be read</source>
        <translation>Хмари {name} не читаються</translation>
    </message>
    <message>
        <source>The clouds are not masked: this sensor has no band that tells of them.</source>
        <translation>Хмари не замасковано: цей сенсор не має каналу, який про них каже.</translation>
    </message>
    <message>
        <source>The clouds are not masked: the service did not deliver {name}.</source>
        <translation>Хмари не замасковано: сервіс не доставив {name}.</translation>
    </message>
    <message>
        <source>Masked as cloud, shadow or cirrus: {share} %.</source>
        <translation>Замасковано як хмари, тінь чи перисті хмари: {share} %.</translation>
    </message>
    <message>
        <source>The clouds cannot be masked</source>
        <translation>Хмари не вдається замаскувати</translation>
    </message>
    <message>
        <source>Stopped while joining.</source>
        <translation>Зупинено під час з&apos;єднання.</translation>
    </message>
    <message>
        <source>The area cannot be put on the raster</source>
        <translation>Ділянку не вдається накласти на растр</translation>
    </message>
    <message>
        <source>QGIS cannot open the raster.</source>
        <translation>QGIS не може відкрити растр.</translation>
    </message>
    <message>
        <source>The values cannot be counted</source>
        <translation>Значення не вдається порахувати</translation>
    </message>
    <message>
        <source>The bands are in different CRSs, so that no index can be made of them.</source>
        <translation>Канали мають різні системи координат, тож індексу з них не зробити.</translation>
    </message>
    <message>
        <source>The index cannot be written</source>
        <translation>Індекс не вдається записати</translation>
    </message>
    <message>
        <source>The rows of {name} do not run from west to east, which is what an index is computed on. Straighten it with GDAL&apos;s “Warp (reproject)” first.</source>
        <translation>Рядки {name} не йдуть із заходу на схід, що потрібно для індексу. Спершу вирівняйте його через GDAL «Деформація (перепроєктування)».</translation>
    </message>
    <message>
        <source>The index cannot be computed. {reason}</source>
        <translation>Індекс не вдається обчислити. {reason}</translation>
    </message>
    <message>
        <source>The grids of the two layers are turned or mirrored differently, so that they cannot be compared.</source>
        <translation>Сітки двох шарів по-різному повернуто чи віддзеркалено, тому їх не можна порівняти.</translation>
    </message>
    <message>
        <source>The two layers have no place in common.</source>
        <translation>Ці два шари не мають спільного місця.</translation>
    </message>
    <message>
        <source>The change cannot be written</source>
        <translation>Зміну не вдалося записати</translation>
    </message>
    <message>
        <source>{index} cannot be computed: {names} did not come.</source>
        <translation>{index} не можна обчислити: {names} не надійшло.</translation>
    </message>
    <message>
        <source>{index} needs reflectance, and the delivered files do not say by which scale their values become that.</source>
        <translation>{index} потребує відбиття, а доставлені файли не кажуть, за яким масштабом їхні значення стають ним.</translation>
    </message>
    <message>
        <source>{index} = {formula}, with {scales} ({values}).</source>
        <translation>{index} = {formula}, з {scales} ({values}).</translation>
    </message>
    <message>
        <source>Averaged by area onto the grid of the coarsest band: {names}.</source>
        <translation>Усереднено за площею на сітку найгрубішого каналу: {names}.</translation>
    </message>
    <message>
        <source>No pixel is left: all with data are cloud, shadow or cirrus.</source>
        <translation>Не лишилося жодного пікселя: усі, що мають дані, є хмарами, тінню чи перистими хмарами.</translation>
    </message>
    <message>
        <source>No pixel has a value: the bands have no data in common.</source>
        <translation>Жоден піксель не має значення: канали не мають спільних даних.</translation>
    </message>
    <message>
        <source>Give each band the sensor&apos;s name of it as its description, or take a raster that was downloaded here: its bands have theirs.</source>
        <translation>Дайте кожному каналу опис із назвою, яку має цей канал у сенсора, або візьміть растр, завантажений тут: його канали вже мають назви.</translation>
    </message>
    <message>
        <source>{name} has no names of bands such as B04 or B8.</source>
        <translation>{name} не має назв каналів, таких як B04 чи B8.</translation>
    </message>
    <message>
        <source>No raster in {name} has bands with names such as B04 or B8.</source>
        <translation>Жоден растр у {name} не має каналів із назвами, такими як B04 чи B8.</translation>
    </message>
    <message>
        <source>The delivered bands have a scale and an offset, which an .img cannot hold: its values are as stored. A .tif has both.</source>
        <translation>Доставлені канали мають масштаб і зсув, яких .img не вміщує: його значення такі, як збережено. У .tif є обидва.</translation>
    </message>
    <message>
        <source>The delivered raster hides some of its pixels, which an .img cannot: they are 0 there, or its nodata value. A .tif hides them.</source>
        <translation>Доставлений растр приховує частину пікселів, чого .img не вміє: там вони 0 або значення «немає даних». У .tif вони приховані.</translation>
    </message>
    <message>
        <source>The parts of a band cannot be joined</source>
        <translation>Частини каналу не вдається з&apos;єднати</translation>
    </message>
    <message>
        <source>The delivered files do not say which band is {names}. The files are kept as delivered.</source>
        <translation>Доставлені файли не кажуть, який канал є {names}. Файли збережено, як доставлено.</translation>
    </message>
    <message>
        <source>The bands cannot be joined</source>
        <translation>Канали не вдається з&apos;єднати</translation>
    </message>
    <message>
        <source>The parts of {name} differ in scale, offset or unit, so that one number would have several meanings in one raster. The files are kept as delivered.</source>
        <translation>Частини {name} мають різний масштаб, зсув чи одиницю, тож одне число в одному растрі мало б кілька значень. Файли збережено, як їх доставлено.</translation>
    </message>
    <message>
        <source>The parts of {names} declare other values as nodata each; in the result it is that of the first which declares one.</source>
        <translation>Частини {names} оголошують різні значення «немає даних»; у результаті діє те, яке оголошено першим.</translation>
    </message>
    <message>
        <source>The raster cannot be written</source>
        <translation>Растр не вдається записати</translation>
    </message>
    <message>
        <source>an .img cannot hold where these pixels lie, a .tif can</source>
        <translation>.img не може зберегти, де лежать ці пікселі, а .tif може</translation>
    </message>
    <message>
        <source>An .img of this size would be two files. Choose a .tif instead.</source>
        <translation>Файл .img такого розміру складався б із двох файлів. Натомість виберіть .tif.</translation>
    </message>
    <message>
        <source>A delivered raster cannot be read</source>
        <translation>Доставлений растр не читається</translation>
    </message>
    <message>
        <source>The plugin&apos;s data folder {folder} cannot be written to: {reason}. Name another one in the environment variable {env_data_dir}.</source>
        <translation>У теку даних модуля {folder} не можна писати: {reason}. Назвіть іншу в змінній середовища {env_data_dir}.</translation>
    </message>
    <message>
        <source>{name} is written, but not the STAC item beside it: {error}.</source>
        <translation>{name} записано, але елемент STAC поруч — ні: {error}.</translation>
    </message>
    <message>
        <source>The delivered zip is damaged: {error}.</source>
        <translation>Доставлений zip пошкоджено: {error}.</translation>
    </message>
    <message>
        <source>The delivered zip holds no raster that can be read: {left}.</source>
        <translation>У доставленому zip немає растра, який можна прочитати: {left}.</translation>
    </message>
    <message>
        <source>The delivered zip holds no raster that can be read.</source>
        <translation>У доставленому zip немає растра, який можна прочитати.</translation>
    </message>
    <message>
        <source>The delivered zip holds more files than can be right: {infos}.</source>
        <translation>У доставленому zip більше файлів, ніж може бути: {infos}.</translation>
    </message>
    <message>
        <source>The delivered zip holds far more rasters than were ordered: {rasters}.</source>
        <translation>У доставленому zip значно більше растрів, ніж замовлено: {rasters}.</translation>
    </message>
    <message>
        <source>{info} (not ordered)</source>
        <translation>{info} (не замовлено)</translation>
    </message>
    <message>
        <source>a hidden file</source>
        <translation>прихований файл</translation>
    </message>
    <message>
        <source>The delivered zip would unpack to more than {value} MB, far more than was ordered.</source>
        <translation>Доставлений zip розпакувався б у понад {value} МБ, значно більше, ніж замовлено.</translation>
    </message>
    <message>
        <source>{info} in the delivered zip would unpack to an absurd size.</source>
        <translation>{info} у доставленому zip розпакувався б до абсурдного розміру.</translation>
    </message>
    <message>
        <source>It is no raster.</source>
        <translation>Це не растр.</translation>
    </message>
    <message>
        <source>Stopped while unpacking.</source>
        <translation>Зупинено під час розпакування.</translation>
    </message>
    <message>
        <source>Ordered and not delivered: {names}.</source>
        <translation>Замовлено, але не доставлено: {names}.</translation>
    </message>
    <message>
        <source>What was delivered covers {percent} % of what was ordered.</source>
        <translation>Доставлене вкриває {percent} % замовленого.</translation>
    </message>
    <message>
        <source>Its pixels are {metres} m wide; {ordered} m were ordered.</source>
        <translation>Його пікселі завширшки {metres} м; замовлено {ordered} м.</translation>
    </message>
    <message>
        <source>The raster cannot be put on the map</source>
        <translation>Растр не вдається розмістити на карті</translation>
    </message>
    <message>
        <source>{path} is far too large for statistics.</source>
        <translation>{path} завеликий для статистики.</translation>
    </message>
    <message>
        <source>{path} holds no statistics.</source>
        <translation>{path} не містить статистики.</translation>
    </message>
    <message>
        <source>None of the statistics that the service sent can be read.</source>
        <translation>Жодна статистика, надіслана сервісом, не читається.</translation>
    </message>
    <message>
        <source>Cannot write to {path}: {reason}.</source>
        <translation>Не вдається записати в {path}: {reason}.</translation>
    </message>
    <message>
        <source>Not enough room in {folder}: {needed} needed, {free} free.</source>
        <translation>У {folder} бракує місця: треба {needed}, вільно {free}.</translation>
    </message>
    <message>
        <source>The service sends more than {max_bytes}, far more than was ordered.</source>
        <translation>Сервіс надсилає понад {max_bytes}, значно більше, ніж замовлено.</translation>
    </message>
    <message>
        <source>Stopped while copying.</source>
        <translation>Зупинено під час копіювання.</translation>
    </message>
    <message>
        <source>no place on the map</source>
        <translation>без місця на карті</translation>
    </message>
    <message>
        <source>The delivered file does not say where on the map it lies.</source>
        <translation>Доставлений файл не каже, де на карті він лежить.</translation>
    </message>
    <message>
        <source>outside the area</source>
        <translation>поза ділянкою</translation>
    </message>
    <message>
        <source>The delivered raster lies outside the area that was ordered.</source>
        <translation>Доставлений растр лежить поза замовленою ділянкою.</translation>
    </message>
    <message>
        <source>place not checked</source>
        <translation>місце не перевірено</translation>
    </message>
    <message>
        <source>The CRS of the delivered raster cannot be transformed to longitude and latitude, so it cannot be checked whether it lies where it was ordered.</source>
        <translation>Систему координат доставленого растру не можна перетворити на довготу й широту, тому не можна перевірити, чи лежить він там, де замовлено.</translation>
    </message>
    <message>
        <source>{problem} The files are kept as delivered.</source>
        <translation>{problem} Файли збережено, як доставлено.</translation>
    </message>
    <message>
        <source>The service delivered an empty file.</source>
        <translation>Сервіс доставив порожній файл.</translation>
    </message>
    <message>
        <source>The service delivered a text or web page instead of a raster.</source>
        <translation>Сервіс доставив текст або вебсторінку замість растра.</translation>
    </message>
    <message>
        <source>The delivered file is no GeoTIFF, JPEG 2000 or zip.</source>
        <translation>Доставлений файл не є GeoTIFF, JPEG 2000 чи zip.</translation>
    </message>
    <message>
        <source>The delivered raster</source>
        <translation>Доставлений растр</translation>
    </message>
    <message>
        <source>The delivered raster says that it has {rasterxsize} × {rasterysize} pixels (bands: {count}), far more than were ordered.</source>
        <translation>Доставлений растр стверджує, що має {rasterxsize} × {rasterysize} пікселів (каналів: {count}), значно більше, ніж замовлено.</translation>
    </message>
    <message>
        <source>The delivered raster cannot be read</source>
        <translation>Доставлений растр не читається</translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <translation>{name} більше немає.</translation>
    </message>
</context>
<context>
    <name>CornerTool</name>
    <message>
        <source>Click or drag a corner. A cross or a double click adds one, Delete removes it, Escape ends.</source>
        <translation>Клацніть або перетягніть кут. Хрестик чи подвійне клацання додає кут, Delete видаляє, Escape завершує.</translation>
    </message>
    <message>
        <source>The area has too many corners to edit here. Edit it as a layer of QGIS.</source>
        <translation>Ділянка має забагато кутів, щоб редагувати її тут. Редагуйте її як шар QGIS.</translation>
    </message>
    <message>
        <source>The area cannot be shown in the CRS of the map.</source>
        <translation>Ділянку не можна показати в системі координат карти.</translation>
    </message>
    <message>
        <source>The corner has no place on Earth there.</source>
        <translation>Там кут не має місця на Землі.</translation>
    </message>
    <message>
        <source>An area needs three corners or more.</source>
        <translation>Ділянка потребує щонайменше трьох кутів.</translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message>
        <source>Scenes listed</source>
        <translation>Показано знімків</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Пошук…</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln day(s)</source>
        <translation>
            <numerusform>{shown} з %Ln дня</numerusform>
            <numerusform>{shown} з %Ln днів</numerusform>
            <numerusform>{shown} з %Ln днів</numerusform>
        </translation>
    </message>
    <message>
        <source>What hides the others</source>
        <translation>Що приховує решту</translation>
    </message>
    <message>
        <source>All days found are listed</source>
        <translation>У списку всі знайдені дні</translation>
    </message>
    <message>
        <source>Cloud ≤ {0} % hides {1}: show</source>
        <translation>Хмарність ≤ {0} % приховує {1}: показати</translation>
    </message>
    <message>
        <source>Covers ≥ {0} % hides {1}</source>
        <translation>Покриття ≥ {0} % приховує {1}</translation>
    </message>
    <message>
        <source>{0} hides {1}</source>
        <translation>{0} приховує {1}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Enter key…</source>
        <translation>Увести ключ…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Параметри…</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Відкрити журнал</translation>
    </message>
</context>
<context>
    <name>DesktopDriver</name>
    <message>
        <source>The list of downloads was damaged. It is kept as {0}, and a new one has been begun. Files that were downloaded are still in their folders.</source>
        <translation>Список завантажень було пошкоджено. Його збережено як {0} і розпочато новий. Завантажені файли й далі у своїх теках.</translation>
    </message>
    <message>
        <source>The list of downloads was damaged, and its latest changes may be missing. Please compare it with what you have ordered.</source>
        <translation>Список завантажень було пошкоджено, і останніх змін може бракувати. Порівняйте його з тим, що ви замовляли.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be used just now: {0}</source>
        <translation>Список завантажень зараз не можна використати: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) of the list cannot be read and are left out. The log tells which.</source>
        <translation>
            <numerusform>%n завантаження зі списку не читається, його пропущено. Журнал каже, яке.</numerusform>
            <numerusform>%n завантаження зі списку не читаються, їх пропущено. Журнал каже, які.</numerusform>
            <numerusform>%n завантажень зі списку не читаються, їх пропущено. Журнал каже, які.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloads wait for an API key. Enter it in Settings &gt; Options &gt; EOSDA Imagery.</source>
        <translation>Завантаження чекають на ключ API. Уведіть його в Налаштування &gt; Параметри &gt; EOSDA Imagery.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details of {0}</source>
        <translation>Подробиці: {0}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copies the text, which never holds your key</source>
        <translation>Копіює текст, у якому ніколи немає вашого ключа</translation>
    </message>
</context>
<context>
    <name>DownloadAgain</name>
    <message>
        <source>Area of a layer</source>
        <translation>Ділянка шару</translation>
    </message>
    <message>
        <source>{what}: order it again ({cost})?</source>
        <translation>{what}: замовити знову ({cost})?</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Завантажити знову</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Завантажити</translation>
    </message>
</context>
<context>
    <name>DownloadBands</name>
    <message>
        <source>Download bands</source>
        <translation>Завантажити канали</translation>
    </message>
    <message>
        <source>Downloads bands of one satellite scene, cropped to an area.</source>
        <translation>Завантажує канали одного супутникового знімка, обрізані до ділянки.</translation>
    </message>
    <message>
        <source>Orders bands of one satellite scene from EOSDA API Connect, cropped to the area of interest, waits until they are made and writes them to one raster: the bands in the sequence asked for, with their names. Pixel values and the grid are those of the scene; bands of different resolution are put on the finest grid by nearest neighbour.

The scene is named by its view id, as found by “Search scenes”. All features of the area together are the area. The service takes one polygon an order: an area in several parts, or over the limit in the options, takes several orders, whose results are joined.

An order takes about three requests of your plan. Nothing is paid twice: what has been asked for before is used again, and a run that was cancelled or ran out of time goes on when it is run again with the same parameters.</source>
        <translation>Замовляє в EOSDA API Connect канали одного супутникового знімка, обрізані до ділянки, чекає, доки їх буде зроблено, і записує в один растр: канали в замовленому порядку, зі своїми назвами. Значення пікселів і сітка такі, як у знімка; канали різної роздільності приводяться до найдрібнішої сітки за найближчим сусідом.

Знімок називається своїм ідентифікатором (view id), як його знаходить «Шукати знімки». Усі об&apos;єкти разом є ділянкою. Сервіс приймає один полігон на замовлення: ділянка з кількох частин або більша за межу в параметрах потребує кількох замовлень, результати яких з&apos;єднуються.

Замовлення потребує близько трьох запитів вашого тарифу. Нічого не оплачується двічі: замовлене раніше використовується знову, а запуск, який скасовано чи якому забракло часу, продовжується, коли його запустити з тими самими параметрами.</translation>
    </message>
    <message>
        <source>satellite,imagery,scene,bands,download,crop,clip,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos,raster</source>
        <translation>супутник,знімки,канали,завантаження,обрізка,satellite,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos,raster</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. All features together are the area. What is over the area limit is cut into several orders, and parts that lie close together share one; the raster shows the area and not what lies between.</source>
        <translation>Полігони в будь-якій системі координат. Усі об&apos;єкти разом є ділянкою. Те, що більше за межу площі, ділиться на кілька замовлень, а частини, що лежать поруч, мають спільне; растр показує ділянку, а не те, що між її частинами.</translation>
    </message>
    <message>
        <source>View id of the scene</source>
        <translation>Ідентифікатор знімка (view id)</translation>
    </message>
    <message>
        <source>The id of the scene at the service, for example S2L2A/35/U/LR/2026/11/3/0. It is the field view_id of “Search scenes”.</source>
        <translation>Ідентифікатор знімка в сервісі, наприклад S2L2A/35/U/LR/2026/11/3/0. Це поле view_id із «Шукати знімки».</translation>
    </message>
    <message>
        <source>Metadata files</source>
        <translation>Файли метаданих</translation>
    </message>
    <message>
        <source>Names of metadata files to deliver beside the bands, separated by commas. They are found in the folder of the delivered files.</source>
        <translation>Назви файлів метаданих, які доставити поруч із каналами, через кому. Вони лежать у теці доставлених файлів.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Адреса зворотного виклику</translation>
    </message>
    <message>
        <source>Web address that the service notifies when the order is finished. It is not needed for the download itself.</source>
        <translation>Вебадреса, яку сервіс сповіщає, коли замовлення готове. Для самого завантаження вона не потрібна.</translation>
    </message>
    <message>
        <source>Use an identical earlier request</source>
        <translation>Використати такий самий раніший запит</translation>
    </message>
    <message>
        <source>If exactly this was ordered before, use its files or go on with it instead of paying again. If this is off, a new order is always sent and paid for.</source>
        <translation>Якщо саме це вже замовляли, використати його файли або продовжити його, а не платити ще раз. Якщо це вимкнено, завжди надсилається й оплачується нове замовлення.</translation>
    </message>
    <message>
        <source>Downloaded bands</source>
        <translation>Завантажені канали</translation>
    </message>
    <message>
        <source>The raster to write: GeoTIFF (.tif) or Erdas Imagine (.img).</source>
        <translation>Растр для запису: GeoTIFF (.tif) або Erdas Imagine (.img).</translation>
    </message>
    <message>
        <source>Folder for the files as delivered</source>
        <translation>Тека для файлів, як доставлено</translation>
    </message>
    <message>
        <source>Where the files go exactly as the service delivers them. Empty: a folder of the QGIS profile, where they are kept for use again.</source>
        <translation>Куди кладуться файли точно такими, як їх доставляє сервіс. Порожньо: тека профілю QGIS, де їх збережено для повторного використання.</translation>
    </message>
    <message>
        <source>There is no scene to download. A search that finds none gives an empty view id: widen its dates and limits, or write the view id of a scene.</source>
        <translation>Немає знімка для завантаження. Пошук, що нічого не знаходить, дає порожній ідентифікатор: розширте його дати й межі або впишіть ідентифікатор знімка.</translation>
    </message>
    <message>
        <source>It looks like S2L2A/35/U/LR/2026/11/3/0; take it from the field view_id of “Search scenes”.</source>
        <translation>Він виглядає як S2L2A/35/U/LR/2026/11/3/0; візьміть його з поля view_id результату «Шукати знімки».</translation>
    </message>
    <message>
        <source>Write names of files without folders, separated by commas, or leave it empty.</source>
        <translation>Напишіть назви файлів без тек, через кому, або залиште порожнім.</translation>
    </message>
    <message>
        <source>It starts with https:// and has no spaces; leave it empty if you have none.</source>
        <translation>Вона починається з https:// і не має пробілів; залиште порожнім, якщо її немає.</translation>
    </message>
</context>
<context>
    <name>DownloadBatch</name>
    <message>
        <source>Download bands for many areas</source>
        <translation>Завантажити канали для багатьох ділянок</translation>
    </message>
    <message>
        <source>Downloads bands for many areas and dates, one raster each, with an index.</source>
        <translation>Завантажує канали для багатьох ділянок і дат, по растру на кожну, з покажчиком.</translation>
    </message>
    <message>
        <source>Orders bands from EOSDA API Connect for every feature of a polygon layer, of the scenes in a layer or found by a search, waits within the service&apos;s limits until they are made, and writes one GeoTIFF for each area and scene.

The index is a polygon layer with a line for each result: area_id, view_id, date, cloud, coverage, status, path, error, requests. The status is ready, failed, unconfirmed (sent without an answer: it may have been charged, and only you can order it again), unfinished (the time was over: run this again), no scene, bad area, or planned in a dry run. A feature that cannot be used does not stop the others; the run fails only if nothing came at all.

An order takes about three requests of your plan; a search takes one for every 500 scenes, and areas close together share one. Try a dry run first: it orders nothing and says what all would cost. It does search if no scenes are given, and those searches count.

Nothing is paid twice: a run that was stopped, killed or out of time goes on when it is run again with the same parameters. How to run it unattended: docs/unattended.md on the project&apos;s page.</source>
        <translation>Замовляє в EOSDA API Connect канали для кожного об&apos;єкта шару полігонів, зі знімків шару або знайдених пошуком, чекає в межах обмежень сервісу, доки їх буде зроблено, і записує по GeoTIFF на кожну ділянку та знімок.

Покажчик — це шар полігонів із рядком для кожного результату: area_id, view_id, date, cloud, coverage, status, path, error, requests. Стан: ready, failed, unconfirmed (надіслано без відповіді: можливо, оплачено, і лише ви можете замовити знову), unfinished (час вичерпано: запустіть ще раз), no scene, bad area або planned у пробному запуску. Непридатний об&apos;єкт не зупиняє інших; запуск невдалий, лише якщо не надійшло нічого.

Замовлення потребує близько трьох запитів вашого тарифу; пошук — одного на кожні 500 знімків, а близькі ділянки мають спільний. Спершу зробіть пробний запуск: він нічого не замовляє й каже, скільки все коштуватиме. Якщо знімків не дано, він шукає, і ці пошуки рахуються.

Нічого не оплачується двічі: запуск, який зупинили, перервали чи якому забракло часу, продовжується, коли його запустити з тими самими параметрами. Як запускати без нагляду: docs/unattended.md на сторінці проєкту.</translation>
    </message>
    <message>
        <source>satellite,imagery,scenes,bands,download,batch,bulk,fields,parcels,time series,clip,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos,raster</source>
        <translation>супутник,знімки,канали,завантаження,пакет,поля,ділянки,часовий ряд,обрізка,satellite,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos,raster</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. Each feature is an area of its own; one over the area limit takes several orders, whose results are joined.</source>
        <translation>Полігони в будь-якій системі координат. Кожен об&apos;єкт є окремою ділянкою; більша за межу площі потребує кількох замовлень, результати яких з&apos;єднуються.</translation>
    </message>
    <message>
        <source>Field that names the areas</source>
        <translation>Поле з назвами ділянок</translation>
    </message>
    <message>
        <source>Its value begins the name of each file and stands in the index. Empty: the feature&apos;s number. Areas of the same name are kept apart all the same.</source>
        <translation>Його значення починає назву кожного файлу й стоїть у покажчику. Порожньо: номер об&apos;єкта. Ділянки з однаковою назвою все одно розрізняються.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Знімки</translation>
    </message>
    <message>
        <source>Layer or table with a field view_id, such as the result of “Search scenes” (a CSV needs a second column). Fields cloud and date are used if they are there. A scene with a footprint is taken for the areas that it touches, one without for all. Empty: a search with the dataset and the dates below.</source>
        <translation>Шар або таблиця з полем view_id, як-от результат «Шукати знімки» (CSV потребує другого стовпця). Поля cloud і date використовуються, якщо вони є. Знімок із контуром береться для ділянок, яких він торкається, без контуру — для всіх. Порожньо: пошук за набором даних і датами нижче.</translation>
    </message>
    <message>
        <source>Scenes for each area</source>
        <translation>Знімки для кожної ділянки</translation>
    </message>
    <message>
        <source>Of the scenes within the limits “all”, the one with the least cloud (“clearest”), the newest (“latest”), or the one with the least cloud in each calendar month (“clearest per month”).</source>
        <translation>Зі знімків у межах обмежень: усі («all»), найменш хмарний («clearest»), найновіший («latest») або найменш хмарний за кожен календарний місяць («clearest per month»).</translation>
    </message>
    <message>
        <source>Dry run: plan and cost only</source>
        <translation>Пробний запуск: лише план і вартість</translation>
    </message>
    <message>
        <source>Order nothing: write the index with what is planned, and say what it would cost. Without SCENES it searches, which takes a request or more of your plan.</source>
        <translation>Нічого не замовляти: записати покажчик із запланованим і сказати, скільки це коштуватиме. Без SCENES він шукає, на що йде запит або більше вашого тарифу.</translation>
    </message>
    <message>
        <source>Folder for the rasters</source>
        <translation>Тека для растрів</translation>
    </message>
    <message>
        <source>Where the GeoTIFFs go, named by area, date, sensor, tile and bands. A raster that lies there already is not ordered again.</source>
        <translation>Куди кладуться GeoTIFF, названі за ділянкою, датою, сенсором, тайлом і каналами. Растр, який там уже є, знову не замовляється.</translation>
    </message>
    <message>
        <source>Index of results</source>
        <translation>Покажчик результатів</translation>
    </message>
    <message>
        <source>Polygon layer in EPSG:4326 with a line for each result: what became of it.</source>
        <translation>Шар полігонів у EPSG:4326 із рядком для кожного результату: що з ним сталося.</translation>
    </message>
    <message>
        <source>Results that are ready</source>
        <translation>Готові результати</translation>
    </message>
    <message>
        <source>Results that failed, areas without a result among them</source>
        <translation>Невдалі результати, серед них ділянки без результату</translation>
    </message>
    <message>
        <source>Results that will come when this is run again</source>
        <translation>Результати, які надійдуть за наступного запуску</translation>
    </message>
    <message>
        <source>Orders sent by this run, or to be sent after a dry run</source>
        <translation>Замовлення, надіслані цим запуском, або ті, що належить надіслати після пробного</translation>
    </message>
    <message>
        <source>Requests that all results took or will take, and searches</source>
        <translation>Запити, яких потребували чи потребуватимуть усі результати, та пошуки</translation>
    </message>
</context>
<context>
    <name>DownloadsDrawer</name>
    <message>
        <source>Downloads</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Open or close the list of downloads</source>
        <translation>Відкрити або закрити список завантажень</translation>
    </message>
</context>
<context>
    <name>DownloadsPanel</name>
    <message>
        <source>Show on map</source>
        <translation>Показати на карті</translation>
    </message>
    <message>
        <source>Add what is here ({0} of {1})</source>
        <translation>Додати те, що є ({0} з {1})</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>No downloads yet. Choose a scene and press Download.</source>
        <translation>Завантажень ще немає. Виберіть знімок і натисніть «Завантажити».</translation>
    </message>
    <message>
        <source>Pause, resume, retry or clear the whole list</source>
        <translation>Призупинити, продовжити, повторити або очистити весь список</translation>
    </message>
    <message>
        <source>Paused: new downloads wait.</source>
        <translation>Призупинено: нові завантаження чекають.</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln download(s) (waits|wait), and so do new ones.</source>
        <translation>
            <numerusform>Призупинено: %Ln завантаження чекає, нові теж.</numerusform>
            <numerusform>Призупинено: %Ln завантаження чекають, нові теж.</numerusform>
            <numerusform>Призупинено: %Ln завантажень чекають, нові теж.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Замовити знову</translation>
    </message>
    <message>
        <source>Retry orders again: {cost}. What was not confirmed may already have been charged, and would be charged again.</source>
        <translation>«Повторити» замовляє знову: {cost}. Те, що не підтверджено, можливо, вже оплачено й буде оплачено ще раз.</translation>
    </message>
    <message>
        <source>Retry orders again: {cost}.</source>
        <translation>«Повторити» замовляє знову: {cost}.</translation>
    </message>
</context>
<context>
    <name>DrawButton</name>
    <message>
        <source>Drawn polygon</source>
        <translation>Накреслений полігон</translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation>Креслити полігон</translation>
    </message>
    <message>
        <source>Draw polygon: click the corners, right click or Enter ends, Backspace takes the last corner back. With Shift it is added to the area.</source>
        <translation>Креслити полігон: клацайте кути, права кнопка або Enter завершує, Backspace забирає останній кут. Із Shift полігон додається до ділянки.</translation>
    </message>
    <message>
        <source>Click the corners. Right click or Enter ends, Escape cancels.</source>
        <translation>Клацайте кути. Права кнопка або Enter завершує, Escape скасовує.</translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <translation>Накреслений прямокутник</translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation>Креслити прямокутник</translation>
    </message>
    <message>
        <source>Draw rectangle: drag, or click two opposite corners. With Shift it is added to the area.</source>
        <translation>Креслити прямокутник: протягніть або клацніть два протилежні кути. Із Shift він додається до ділянки.</translation>
    </message>
    <message>
        <source>Drag, or click two opposite corners. Escape cancels.</source>
        <translation>Протягніть або клацніть два протилежні кути. Escape скасовує.</translation>
    </message>
    <message>
        <source>Freehand area</source>
        <translation>Ділянка від руки</translation>
    </message>
    <message>
        <source>Draw freehand</source>
        <translation>Креслити від руки</translation>
    </message>
    <message>
        <source>Draw freehand: hold the left button and draw around the area. With Shift it is added to the area.</source>
        <translation>Креслити від руки: тримайте ліву кнопку й обведіть ділянку. Із Shift вона додається до ділянки.</translation>
    </message>
    <message>
        <source>Hold the left button and draw around the area. Escape cancels.</source>
        <translation>Тримайте ліву кнопку й обведіть ділянку. Escape скасовує.</translation>
    </message>
    <message>
        <source>Pick polygon</source>
        <translation>Узяти полігон</translation>
    </message>
    <message>
        <source>Pick polygon: click a polygon that is on the map. With Shift it is added to the area.</source>
        <translation>Узяти полігон: клацніть полігон, що є на карті. Із Shift він додається до ділянки.</translation>
    </message>
    <message>
        <source>Click a polygon on the map. Escape cancels.</source>
        <translation>Клацніть полігон на карті. Escape скасовує.</translation>
    </message>
</context>
<context>
    <name>DrawFreehandTool</name>
    <message>
        <source>Hold the left button and draw around the area.</source>
        <translation>Тримайте ліву кнопку й обведіть ділянку.</translation>
    </message>
</context>
<context>
    <name>DrawPolygonTool</name>
    <message>
        <source>An area needs three corners or more: click on the map.</source>
        <translation>Ділянка потребує щонайменше трьох кутів: клацніть на карті.</translation>
    </message>
</context>
<context>
    <name>DrawRectangleTool</name>
    <message>
        <source>The rectangle has no width or height: click another corner.</source>
        <translation>Прямокутник не має ширини чи висоти: клацніть інший кут.</translation>
    </message>
</context>
<context>
    <name>EosdaAlgorithm</name>
    <message>
        <source>Satellite scenes</source>
        <translation>Супутникові знімки</translation>
    </message>
    <message>
        <source>Write each band once, separated by commas, for example B04,B03,B02.</source>
        <translation>Напишіть кожен канал один раз, через кому, наприклад B04,B03,B02.</translation>
    </message>
    <message>
        <source>{parameter}: the sensor of this scene is not known, nor which of its bands make an index. Order its bands, and compute with “Index of bands”.</source>
        <translation>{parameter}: сенсор цього знімка невідомий, як і те, з яких його каналів складається індекс. Замовте його канали й обчисліть через «Індекс із каналів».</translation>
    </message>
    <message>
        <source>{parameter}: the GDAL of this QGIS is too old to write a cloud-optimised GeoTIFF. Leave it out, or use a newer QGIS.</source>
        <translation>{parameter}: GDAL цього QGIS застарий, щоб записати хмарно-оптимізований GeoTIFF. Не вмикайте це або візьміть новіший QGIS.</translation>
    </message>
    <message>
        <source>{parameter}: the layer has a field view_id, so it holds footprints of scenes and not your area. A footprint is some 12,000 km², which takes dozens of orders. Choose the layer of your area. To order whole footprints all the same, save the layer without that field.</source>
        <translation>{parameter}: шар має поле view_id, тож містить контури знімків, а не вашу ділянку. Контур має близько 12 000 км², на що йдуть десятки замовлень. Виберіть шар своєї ділянки. Щоб усе ж замовити цілі контури, збережіть шар без цього поля.</translation>
    </message>
    <message>
        <source>Area of interest: {area} km², parts: {parts}, vertices: {count}.</source>
        <translation>Ділянка: {area} км², частин: {parts}, вершин: {count}.</translation>
    </message>
    <message>
        <source>{parameter}: the layer has no field “{name}”. Its fields are: {fields}.</source>
        <translation>{parameter}: шар не має поля «{name}». Його поля: {fields}.</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>Ділянка</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Канали</translation>
    </message>
    <message>
        <source>Names of the bands, separated by commas, in the sequence they are to have in the raster. B04,B03,B02 is true colour for Sentinel-2. With an index its bands are ordered, and this may be empty.</source>
        <translation>Назви каналів через кому, у тій послідовності, у якій вони мають бути в растрі. B04,B03,B02 — природні кольори для Sentinel-2. З індексом замовляються його канали, і це може бути порожнім.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Індекс</translation>
    </message>
    <message>
        <source>Write this index of the scene instead of its bands (“none”): Float32 with the nodata value -9999, on the grid of the coarsest band. The bands that it needs are ordered.</source>
        <translation>Записати цей індекс знімка замість його каналів («none»): Float32 зі значенням «немає даних» -9999, на сітці найгрубішого каналу. Потрібні канали замовляються.</translation>
    </message>
    <message>
        <source>Mask clouds</source>
        <translation>Маскувати хмари</translation>
    </message>
    <message>
        <source>Order the band that tells of clouds as well, SCL of Sentinel-2 L2A or BQA of Landsat 8 and 9, and make cloud, cloud shadow and cirrus nodata in the result. The files as delivered are left as they are.</source>
        <translation>Замовити й канал, який позначає хмари, SCL для Sentinel-2 L2A або BQA для Landsat 8 і 9, і зробити хмари, їхні тіні та перисті хмари в результаті відсутніми даними. Доставлені файли не змінюються.</translation>
    </message>
    <message>
        <source>Bands of one resolution in one file</source>
        <translation>Канали однієї роздільності в одному файлі</translation>
    </message>
    <message>
        <source>Ask the service to deliver bands of the same resolution in one file. The raster is the same either way; only the delivered files differ.</source>
        <translation>Просити сервіс доставляти канали однакової роздільності в одному файлі. Растр у будь-якому разі той самий; різняться лише доставлені файли.</translation>
    </message>
    <message>
        <source>Cloud-optimised GeoTIFF</source>
        <translation>Хмарно-оптимізований GeoTIFF</translation>
    </message>
    <message>
        <source>Write the raster so that programs can read parts of it over the internet: in tiles, with overviews, in the order that a Cloud-Optimised GeoTIFF has. Pixels, bands and nodata are the same.</source>
        <translation>Записати растр так, щоб програми могли читати його частини через інтернет: плитками, з оглядами, у порядку, який має Cloud-Optimised GeoTIFF. Пікселі, канали та «немає даних» ті самі.</translation>
    </message>
    <message>
        <source>Time limit in minutes</source>
        <translation>Межа часу в хвилинах</translation>
    </message>
    <message>
        <source>How long to wait for the service. When the time is over no more is ordered, and what has been ordered is kept: run it again to go on.</source>
        <translation>Скільки чекати на сервіс. Коли час вичерпано, більше нічого не замовляється, а замовлене збережено: запустіть ще раз, щоб продовжити.</translation>
    </message>
    <message>
        <source>Orders at most</source>
        <translation>Замовлень щонайбільше</translation>
    </message>
    <message>
        <source>A run that would send more orders than this sends none, and says what it would have cost. An order takes about three requests.</source>
        <translation>Запуск, що надіслав би більше замовлень, не надсилає жодного й каже, скільки це коштувало б. Замовлення потребує близько трьох запитів.</translation>
    </message>
    <message>
        <source>Authentication with the API key</source>
        <translation>Аутентифікація з ключем API</translation>
    </message>
    <message>
        <source>QGIS authentication configuration that holds the key of EOSDA API Connect: Basic with the key as the password, or API Header with x-api-key. Empty: the one chosen in Settings &gt; Options &gt; EOSDA Imagery, else the environment variable EOSDA_API_KEY.</source>
        <translation>Конфігурація аутентифікації QGIS із ключем EOSDA API Connect: Basic із ключем як паролем або API Header із x-api-key. Порожньо: вибрана в Налаштування &gt; Параметри &gt; EOSDA Imagery, інакше змінна середовища EOSDA_API_KEY.</translation>
    </message>
</context>
<context>
    <name>EosdaChartDock</name>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save the chart as a picture, or its figures as CSV</source>
        <translation>Зберегти графік зображенням або його числа як CSV</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Зображення (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Рисунок (SVG)…</translation>
    </message>
    <message>
        <source>Figures (CSV)…</source>
        <translation>Числа (CSV)…</translation>
    </message>
    <message>
        <source>Keep as table</source>
        <translation>Залишити таблицею</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Показати всі дні</translation>
    </message>
    <message>
        <source>Add the figures to the project as a table</source>
        <translation>Додати числа до проєкту таблицею</translation>
    </message>
    <message>
        <source>EOSDA Imagery: Season of {0}</source>
        <translation>EOSDA Imagery: сезон {0}</translation>
    </message>
    <message>
        <source>EOSDA Imagery: Season</source>
        <translation>EOSDA Imagery: сезон</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Сезон</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} не вдається записати: {reason}.</translation>
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
        <translation>Спершу накресліть або виберіть ділянку.</translation>
    </message>
    <message>
        <source>Choose at least one sensor.</source>
        <translation>Виберіть щонайменше один сенсор.</translation>
    </message>
    <message>
        <source>Choose an index in the menu of this button first.</source>
        <translation>Спершу виберіть індекс у меню цієї кнопки.</translation>
    </message>
    <message>
        <source>Search, then choose a scene.</source>
        <translation>Пошукайте, а тоді виберіть знімок.</translation>
    </message>
    <message>
        <source>Choose at least one band.</source>
        <translation>Виберіть щонайменше один канал.</translation>
    </message>
    <message>
        <source>Choose a preset that all sensors chosen have, or days of one sensor.</source>
        <translation>Виберіть набір каналів, який мають усі вибрані сенсори, або дні одного сенсора.</translation>
    </message>
    <message>
        <source>Area of a layer</source>
        <translation>Ділянка шару</translation>
    </message>
</context>
<context>
    <name>EosdaImageryPlugin</name>
    <message>
        <source>Search Imagery</source>
        <translation>Пошук знімків</translation>
    </message>
    <message>
        <source>EOSDA Imagery: find satellite scenes over your area and download them</source>
        <translation>EOSDA Imagery: знаходьте й завантажуйте супутникові знімки вашої ділянки</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Параметри…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
</context>
<context>
    <name>EosdaProvider</name>
    <message>
        <source>EOSDA Imagery: satellite scenes of EOSDA API Connect</source>
        <translation>EOSDA Imagery: супутникові знімки EOSDA API Connect</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>An export is under way. Wait for its end, or cancel it in QGIS&apos;s list of tasks, then export these.</source>
        <translation>Експорт триває. Дочекайтеся його кінця або скасуйте його в переліку завдань QGIS, а тоді експортуйте ці.</translation>
    </message>
    <message>
        <source>Export of downloads</source>
        <translation>Експорт завантажень</translation>
    </message>
    <message>
        <source>Export to a new folder in</source>
        <translation>Експорт до нової теки в</translation>
    </message>
    <message>
        <source>EOSDA Imagery {day} {choice}</source>
        <translation>EOSDA Imagery {day} {choice}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln file(s) with a STAC catalogue to {folder}.</source>
        <translation>
            <numerusform>Експортовано %Ln файл із каталогом STAC до {folder}.</numerusform>
            <numerusform>Експортовано %Ln файли з каталогом STAC до {folder}.</numerusform>
            <numerusform>Експортовано %Ln файлів із каталогом STAC до {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {folder}, but some downloads could not be read and are not in it: {count}. The first reason: {reason}</source>
        <translation>Експортовано до {folder}, але деякі завантаження не вдалося прочитати, тому їх там немає: {count}. Перша причина: {reason}</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing of it was kept.</source>
        <translation>Експорт скасовано. Нічого з нього не збережено.</translation>
    </message>
    <message>
        <source>The export failed and nothing of it was kept. {reason}</source>
        <translation>Експорт не вдався, нічого з нього не збережено. {reason}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter the list</source>
        <translation>Фільтрувати список</translation>
    </message>
    <message>
        <source>Filter the scenes by text</source>
        <translation>Фільтрувати знімки за текстом</translation>
    </message>
    <message>
        <source>Part of the date, scene id, tile or satellite</source>
        <translation>Частина дати, ідентифікатора знімка, тайлу чи супутника</translation>
    </message>
</context>
<context>
    <name>Footprints</name>
    <message>
        <source>Chosen scene</source>
        <translation>Вибраний знімок</translation>
    </message>
    <message>
        <source>Covers all</source>
        <translation>Вкриває все</translation>
    </message>
    <message>
        <source>Covers at least half</source>
        <translation>Вкриває щонайменше половину</translation>
    </message>
    <message>
        <source>Covers less</source>
        <translation>Вкриває менше</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Options</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Options: key, folder, plan and limits</source>
        <translation>Параметри: ключ, тека, тариф і обмеження</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Guide, at the page about what you are at (F1)</source>
        <translation>Посібник, на сторінці про те, що ви робите (F1)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>EOSDA Imagery Help</source>
        <translation>Довідка EOSDA Imagery</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>IndexBox</name>
    <message>
        <source>Indices</source>
        <translation>Індекси</translation>
    </message>
    <message>
        <source>Offset of Sentinel-2&apos;s values</source>
        <translation>Зсув значень Sentinel-2</translation>
    </message>
    <message>
        <source>Take values as they are delivered</source>
        <translation>Брати значення, як їх доставлено</translation>
    </message>
    <message>
        <source>Subtract 1000 from scenes of baseline 04.00 and later</source>
        <translation>Відняти 1000 від знімків із baseline 04.00 і новіших</translation>
    </message>
    <message>
        <source>Subtract 1000 from every scene</source>
        <translation>Відняти 1000 від кожного знімка</translation>
    </message>
    <message>
        <source>Since January 2022 (processing baseline 04.00) ESA&apos;s values are 1000 too high. Whether EOSDA takes that off is not documented: compare with its own NDVI.</source>
        <translation>Від січня 2022 року (processing baseline 04.00) значення ESA на 1000 завеликі. Чи віднімає це EOSDA, не документовано: порівняйте з її власним NDVI.</translation>
    </message>
    <message>
        <source>If the offset is left in, a high index comes out too low. Each layer&apos;s metadata say what was done; layers that are on the map stay as they are.</source>
        <translation>Якщо зсув лишити, високий індекс виходить занизьким. Метадані кожного шару кажуть, що зроблено; шари, які вже на карті, не змінюються.</translation>
    </message>
    <message>
        <source>Sentinel-2 values</source>
        <translation>Значення Sentinel-2</translation>
    </message>
</context>
<context>
    <name>IndexRaster</name>
    <message>
        <source>Index of bands</source>
        <translation>Індекс із каналів</translation>
    </message>
    <message>
        <source>Computes NDVI or another index of bands that you have.</source>
        <translation>Обчислює NDVI чи інший індекс із каналів, які у вас є.</translation>
    </message>
    <message>
        <source>Computes a spectral index, such as NDVI, of bands that have been downloaded from EOSDA API Connect. It makes no request and needs no key.

The bands are known by their names, as “Download bands” writes them, or by the names of the files. Bands of different resolution are put on the grid of the coarsest one, by area average.

The result is Float32 with the nodata value -9999. Its metadata name the formula, the bands, and the scale and offset that were applied.

The indices:</source>
        <translation>Обчислює спектральний індекс, як-от NDVI, із каналів, завантажених з EOSDA API Connect. Він не робить запитів і не потребує ключа.

Канали впізнаються за назвами, як їх записує «Завантажити канали», або за назвами файлів. Канали різної роздільності приводяться до сітки найгрубішого усередненням за площею.

Результат — Float32 зі значенням «немає даних» -9999. Його метадані називають формулу, канали, масштаб і зсув, які застосовано.

Індекси:</translation>
    </message>
    <message>
        <source>satellite,ndvi,ndre,ndmi,ndwi,evi,savi,msavi,gci,nbr,vegetation,index,eosda</source>
        <translation>супутник,рослинність,індекс,satellite,ndvi,ndre,ndmi,ndwi,evi,savi,msavi,gci,nbr,eosda</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Канали</translation>
    </message>
    <message>
        <source>A raster whose bands carry their names. In scripts also a folder of files as they were delivered.</source>
        <translation>Растр, канали якого мають назви. У скриптах також тека файлів, як їх доставлено.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Індекс</translation>
    </message>
    <message>
        <source>Which index to compute; “none” for an expression of your own.</source>
        <translation>Який індекс обчислити; «none» — для власного виразу.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Вираз</translation>
    </message>
    <message>
        <source>An expression of your own instead of the index: names of bands, numbers, + - * /, sqrt and parentheses, for example (B08 - B05) / (B08 + B05).</source>
        <translation>Власний вираз замість індексу: назви каналів, числа, + - * /, sqrt і дужки, наприклад (B08 - B05) / (B08 + B05).</translation>
    </message>
    <message>
        <source>Mask clouds</source>
        <translation>Маскувати хмари</translation>
    </message>
    <message>
        <source>Leave out what the band SCL (Sentinel-2) or BQA (Landsat) calls cloud, cloud shadow or cirrus. That band has to be among the bands.</source>
        <translation>Пропустити те, що канал SCL (Sentinel-2) чи BQA (Landsat) називає хмарами, тінню хмар чи перистими хмарами. Цей канал має бути серед каналів.</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Сенсор</translation>
    </message>
    <message>
        <source>The sensor of the bands. “auto” knows it by the names of Sentinel-2&apos;s bands; for Landsat, MODIS, NAIP and CBERS choose it.</source>
        <translation>Сенсор каналів. «auto» впізнає його за назвами каналів Sentinel-2; для Landsat, MODIS, NAIP і CBERS виберіть його.</translation>
    </message>
    <message>
        <source>The raster to write: GeoTIFF (.tif).</source>
        <translation>Растр для запису: GeoTIFF (.tif).</translation>
    </message>
    <message>
        <source>{input}: there is no raster in {folder}.</source>
        <translation>{input}: у {folder} немає растра.</translation>
    </message>
    <message>
        <source>Choose an index, or write an expression.</source>
        <translation>Виберіть індекс або напишіть вираз.</translation>
    </message>
    <message>
        <source>{output}: an index is written as a GeoTIFF. Choose a file that ends in .tif.</source>
        <translation>{output}: індекс записується як GeoTIFF. Виберіть файл, назва якого закінчується на .tif.</translation>
    </message>
    <message>
        <source>“{layer}” is no raster file: save it as one first.</source>
        <translation>«{layer}» не є файлом растра: спершу збережіть його як файл.</translation>
    </message>
    <message>
        <source>The clouds cannot be masked: there is neither a band SCL nor BQA. Add it to the bands, or leave out “Mask clouds”.</source>
        <translation>Хмари не можна замаскувати: немає ні каналу SCL, ні BQA. Додайте його до каналів або не вмикайте «Маскувати хмари».</translation>
    </message>
    <message>
        <source>The names of the bands do not tell their sensor: choose it.</source>
        <translation>Назви каналів не кажуть, якого вони сенсора: виберіть його.</translation>
    </message>
    <message>
        <source>{index} needs the bands {needed}; {missing} is not there.</source>
        <translation>{index} потребує каналів {needed}; {missing} немає.</translation>
    </message>
    <message>
        <source>{index} needs reflectance, and the file does not say by which scale its values become that. Choose NDVI, or write an expression with the scale in it.</source>
        <translation>{index} потребує відбиття, а файл не каже, за яким масштабом його значення стають ним. Виберіть NDVI або напишіть вираз із масштабом.</translation>
    </message>
    <message>
        <source>Formula: {formula}</source>
        <translation>Формула: {formula}</translation>
    </message>
    <message>
        <source>Averaged onto the grid of the coarsest band: {bands}.</source>
        <translation>Усереднено на сітку найгрубішого каналу: {bands}.</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Which API key is in use; change or forget it</source>
        <translation>Який ключ API використовується; змінити або забути його</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation>Змінити ключ…</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Забути ключ</translation>
    </message>
</context>
<context>
    <name>KeyChecker</name>
    <message>
        <source>EOSDA Imagery: check the key</source>
        <translation>EOSDA Imagery: перевірка ключа</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The key of this session is in use; it is not saved.</source>
        <translation>Використовується ключ цього сеансу; його не збережено.</translation>
    </message>
    <message>
        <source>The key saved in QGIS&apos;s authentication database is in use.</source>
        <translation>Використовується ключ, збережений у базі аутентифікації QGIS.</translation>
    </message>
    <message>
        <source>The key of the environment variable {0} is in use.</source>
        <translation>Використовується ключ зі змінної середовища {0}.</translation>
    </message>
    <message>
        <source>No key is set.</source>
        <translation>Ключ не задано.</translation>
    </message>
    <message>
        <source>Paste your key first.</source>
        <translation>Спершу вставте свій ключ.</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks. Paste only the key.</source>
        <translation>У ключі немає пробілів чи розривів рядка. Вставте лише ключ.</translation>
    </message>
    <message>
        <source>The key holds characters that no key has. Copy it again.</source>
        <translation>Ключ містить знаки, яких не має жоден ключ. Скопіюйте його ще раз.</translation>
    </message>
    <message>
        <source>Enter your EOSDA API key; one request checks it. {0}</source>
        <translation>Уведіть свій ключ API EOSDA; один запит його перевіряє. {0}</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Отримати ключ</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>Paste your key here</source>
        <translation>Вставте свій ключ сюди</translation>
    </message>
    <message>
        <source>Save in QGIS</source>
        <translation>Зберегти в QGIS</translation>
    </message>
    <message>
        <source>Keeps the key encrypted in QGIS&apos;s authentication database</source>
        <translation>Зберігає ключ зашифрованим у базі аутентифікації QGIS</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Лише цей сеанс</translation>
    </message>
    <message>
        <source>Forgets the key when QGIS is closed</source>
        <translation>Забуває ключ, коли QGIS закривається</translation>
    </message>
    <message>
        <source>Leave the key as it is</source>
        <translation>Залишити ключ, як є</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Забути ключ</translation>
    </message>
    <message>
        <source>Takes the key in use out of QGIS; what waits for it goes on with the next one</source>
        <translation>Прибирає ключ із QGIS; те, що на нього чекає, продовжиться з наступним</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>Перевірка ключа…</translation>
    </message>
    <message>
        <source>The key is not accepted: {0}</source>
        <translation>Ключ не прийнято: {0}</translation>
    </message>
    <message>
        <source>It could not be checked: {0}</source>
        <translation>Його не вдалося перевірити: {0}</translation>
    </message>
    <message>
        <source>The key is saved in QGIS&apos;s authentication database.</source>
        <translation>Ключ збережено в базі аутентифікації QGIS.</translation>
    </message>
    <message>
        <source>The key is used for this session only.</source>
        <translation>Ключ використовується лише для цього сеансу.</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication database stayed locked: the key is used for this session only.</source>
        <translation>База аутентифікації QGIS лишилася заблокованою: ключ використовується лише для цього сеансу.</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Same Contrast for All of the Group</source>
        <translation>Однаковий контраст для всієї групи</translation>
    </message>
    <message>
        <source>Download Again</source>
        <translation>Завантажити знову</translation>
    </message>
    <message>
        <source>Same Area with Other Dates…</source>
        <translation>Та сама ділянка з іншими датами…</translation>
    </message>
    <message>
        <source>Change between Two Dates</source>
        <translation>Зміна між двома датами</translation>
    </message>
    <message>
        <source>Show Scene Details</source>
        <translation>Показати подробиці знімка</translation>
    </message>
    <message>
        <source>Copy as qgis_process Command</source>
        <translation>Копіювати як команду qgis_process</translation>
    </message>
    <message>
        <source>This layer does not say what it was made of.</source>
        <translation>У цьому шарі не записано, з чого його зроблено.</translation>
    </message>
    <message>
        <source>The command is copied. It takes the key from the options or from EOSDA_API_KEY, and writes to the folder it is run in.</source>
        <translation>Команду скопійовано. Вона бере ключ із параметрів або з EOSDA_API_KEY і пише в теку, у якій її запущено.</translation>
    </message>
</context>
<context>
    <name>LayerPlacer</name>
    <message>
        <source>EOSDA Imagery: prepare {0}</source>
        <translation>EOSDA Imagery: підготовка {0}</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>{0}, {1} not computed</source>
        <translation>{0}, {1} не обчислено</translation>
    </message>
    <message>
        <source>{0}, without {1}</source>
        <translation>{0}, без {1}</translation>
    </message>
    <message>
        <source>{0} change {1} → {2}</source>
        <translation>{0}: зміна {1} → {2}</translation>
    </message>
</context>
<context>
    <name>LiveTiles</name>
    <message>
        <source>Live tiles cannot be shown: {0} {1}</source>
        <translation>Живі тайли не можна показати: {0} {1}</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Параметри…</translation>
    </message>
    <message numerus="yes">
        <source>Layers of live tiles in this project that were not made here: {layers}. They stay empty until you load them. Each screen costs about %Ln request(s) of your key.</source>
        <translation>
            <numerusform>Шари живих тайлів у цьому проєкті, зроблені не тут: {layers}. Вони порожні, доки ви їх не завантажите. Кожен екран коштує близько %Ln запиту вашого ключа.</numerusform>
            <numerusform>Шари живих тайлів у цьому проєкті, зроблені не тут: {layers}. Вони порожні, доки ви їх не завантажите. Кожен екран коштує близько %Ln запитів вашого ключа.</numerusform>
            <numerusform>Шари живих тайлів у цьому проєкті, зроблені не тут: {layers}. Вони порожні, доки ви їх не завантажите. Кожен екран коштує близько %Ln запитів вашого ключа.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load Tiles</source>
        <translation>Завантажити тайли</translation>
    </message>
    <message>
        <source>Live tiles cannot be loaded. {0}</source>
        <translation>Живі тайли не вдається завантажити. {0}</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Відкрити журнал</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Prepare the orders</source>
        <translation>Підготовка замовлень</translation>
    </message>
</context>
<context>
    <name>MapOutlines</name>
    <message>
        <source>Draw footprints</source>
        <translation>Креслення контурів</translation>
    </message>
</context>
<context>
    <name>MaskCloudsAction</name>
    <message>
        <source>Mask clouds</source>
        <translation>Маскувати хмари</translation>
    </message>
    <message>
        <source>Choose an index first: bands are shown as they are delivered.</source>
        <translation>Спершу виберіть індекс: канали показано, як їх доставлено.</translation>
    </message>
    <message>
        <source>{0} has no band that tells of clouds.</source>
        <translation>{0} не має каналу, який позначає хмари.</translation>
    </message>
    <message>
        <source>Orders the band {0} too, and leaves cloud, cloud shadow and cirrus out of the index. The files as delivered keep them.</source>
        <translation>Замовляє й канал {0} і не бере хмари, тіні хмар та перисті хмари до індексу. Доставлені файли їх зберігають.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Searches Sentinel-2 Level-2A scenes over an area, takes the one with the least cloud, downloads the bands of the vegetation index NDVI = (B08 - B04) / (B08 + B04) and computes it. The layer has the colours of NDVI over their fixed range, and the date of the scene.

It takes one request for the search and about three for the order. Run again with the same values it pays for nothing twice.

Whether the offset that ESA&apos;s values have since processing baseline 04.00 is taken off is set in Settings &gt; Options &gt; EOSDA Imagery; the layer&apos;s metadata say what was done.

For another index or sensor open the file models/ndvi_of_the_clearest_day.model3 of the plugin in the model designer and save it as a model of your own.</source>
        <translation>Шукає знімки Sentinel-2 Level-2A над ділянкою, бере найменш хмарний, завантажує канали індексу рослинності NDVI = (B08 - B04) / (B08 + B04) і обчислює його. Шар має кольори NDVI у сталому діапазоні та дату знімка.

На пошук іде один запит, на замовлення близько трьох. Запущений знову з тими самими значеннями, він нічого не оплачує двічі.

Чи віднімається зсув, який значення ESA мають від processing baseline 04.00, задано в Налаштування &gt; Параметри &gt; EOSDA Imagery; метадані шару кажуть, що зроблено.

Для іншого індексу чи сенсора відкрийте файл модуля models/ndvi_of_the_clearest_day.model3 у редакторі моделей і збережіть як власну модель.</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. All features together are the area.</source>
        <translation>Полігони в будь-якій системі координат. Усі об&apos;єкти разом є ділянкою.</translation>
    </message>
    <message>
        <source>QGIS authentication configuration that holds the key. Empty: the one chosen in Settings &gt; Options &gt; EOSDA Imagery, else the environment variable EOSDA_API_KEY.</source>
        <translation>Конфігурація аутентифікації QGIS із ключем. Порожньо: вибрана в Налаштування &gt; Параметри &gt; EOSDA Imagery, інакше змінна середовища EOSDA_API_KEY.</translation>
    </message>
    <message>
        <source>Last day of acquisition, included. Empty: today.</source>
        <translation>Останній день знімання, включно. Порожньо: сьогодні.</translation>
    </message>
    <message>
        <source>Leave out what the scene&apos;s own classification calls cloud, cloud shadow or cirrus; its band SCL is ordered with the others.</source>
        <translation>Пропустити те, що власна класифікація знімка називає хмарами, тінню хмар чи перистими хмарами; його канал SCL замовляється разом з іншими.</translation>
    </message>
    <message>
        <source>Cloud cover of the whole scene.</source>
        <translation>Хмарність усього знімка.</translation>
    </message>
    <message>
        <source>Share of the area that the scene has to cover.</source>
        <translation>Частка ділянки, яку знімок має вкривати.</translation>
    </message>
    <message>
        <source>First day of acquisition, included. Empty: three months before the last day.</source>
        <translation>Перший день знімання, включно. Порожньо: за три місяці до останнього.</translation>
    </message>
    <message>
        <source>The index, from -1 to 1, on the grid of the scene; -9999 where there is no data.</source>
        <translation>Індекс, від -1 до 1, на сітці знімка; -9999 там, де даних немає.</translation>
    </message>
    <message>
        <source>Sample models</source>
        <translation>Зразки моделей</translation>
    </message>
    <message>
        <source>NDVI of the clearest day</source>
        <translation>NDVI найяснішого дня</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>Ділянка</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>Last day (empty: today)</source>
        <translation>Останній день (порожньо: сьогодні)</translation>
    </message>
    <message>
        <source>Mask clouds</source>
        <translation>Маскувати хмари</translation>
    </message>
    <message>
        <source>Cloud at most (%)</source>
        <translation>Хмарність щонайбільше (%)</translation>
    </message>
    <message>
        <source>Covers at least (%)</source>
        <translation>Вкриває щонайменше (%)</translation>
    </message>
    <message>
        <source>First day (empty: three months before)</source>
        <translation>Перший день (порожньо: за три місяці)</translation>
    </message>
    <message>
        <source>NDVI</source>
        <translation>NDVI</translation>
    </message>
    <message>
        <source>Asks EOSDA API Connect for the NDVI of each field on each day of Sentinel-2 Level-2A, and joins the table to the fields: a feature for each field and day, with the average, the median and what a tenth of the field lies below and above.

It takes one order a field for up to a year, about three requests. Run again with the same values it pays for nothing twice.

For another index or sensor open the file models/season_of_my_fields.model3 of the plugin in the model designer and save it as a model of your own.</source>
        <translation>Запитує в EOSDA API Connect NDVI кожного поля за кожен день Sentinel-2 Level-2A і приєднує таблицю до полів: об&apos;єкт на кожне поле та день із середнім, медіаною і значеннями, нижче та вище яких лежить десята частина поля.

Потрібне одне замовлення на поле за період до року, близько трьох запитів. Повторний запуск із тими самими значеннями нічого не оплачує двічі.

Для іншого індексу чи сенсора відкрийте файл models/season_of_my_fields.model3 плагіна в редакторі моделей і збережіть його як власну модель.</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. Each feature is a field.</source>
        <translation>Полігони у будь-якій системі координат. Кожен об&apos;єкт — поле.</translation>
    </message>
    <message>
        <source>Its values name the fields; no two of them should have the same.</source>
        <translation>Його значення називають поля; у двох полів не має бути однакового.</translation>
    </message>
    <message>
        <source>Days with more cloud over a field itself are left out for that field.</source>
        <translation>Дні, коли над самим полем більше хмар, для цього поля пропускаються.</translation>
    </message>
    <message>
        <source>The fields, once for each day with a value.</source>
        <translation>Поля, по одному разу на кожен день зі значенням.</translation>
    </message>
    <message>
        <source>A page with the chart of all fields.</source>
        <translation>Сторінка з графіком усіх полів.</translation>
    </message>
    <message>
        <source>Season of my fields</source>
        <translation>Сезон моїх полів</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Field that names them</source>
        <translation>Атрибут із назвами полів</translation>
    </message>
    <message>
        <source>Cloud over a field at most (%)</source>
        <translation>Хмарність над полем не більше (%)</translation>
    </message>
    <message>
        <source>Season of the fields</source>
        <translation>Сезон полів</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Графік</translation>
    </message>
</context>
<context>
    <name>OptionsWidget</name>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Отримати ключ</translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation>Змінити ключ…</translation>
    </message>
    <message>
        <source>Enters another key; one request checks it, and it is used at once</source>
        <translation>Уводить інший ключ; один запит його перевіряє, і він діє одразу</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Перевірити ключ</translation>
    </message>
    <message>
        <source>Makes one request, which may count</source>
        <translation>Робить один запит, який може рахуватися</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Забути ключ</translation>
    </message>
    <message>
        <source>Takes the key in use out of QGIS at once, without waiting for OK</source>
        <translation>Прибирає ключ із QGIS одразу, не чекаючи OK</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Тека для завантажень</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ніколи</translation>
    </message>
    <message>
        <source>The list is cleared when QGIS starts. Files stay, and nothing is paid twice.</source>
        <translation>Список очищується, коли QGIS запускається. Файли лишаються, і нічого не оплачується двічі.</translation>
    </message>
    <message>
        <source>Cloud-optimised GeoTIFFs</source>
        <translation>Хмарно-оптимізовані GeoTIFF</translation>
    </message>
    <message>
        <source>For indices, and as the default of the algorithms: programs can read parts of them over the internet. Files stay as the service delivers them.</source>
        <translation>Для індексів і як типове значення алгоритмів: програми можуть читати їхні частини через інтернет. Файли лишаються, як їх доставив сервіс.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Clear finished from the list after</source>
        <translation>Прибирати завершені зі списку через</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Ваш тариф</translation>
    </message>
    <message>
        <source>Only shown beside what is used, never enforced</source>
        <translation>Лише показується поруч із використаним, ніколи не нав&apos;язується</translation>
    </message>
    <message>
        <source>Period in which the requests are counted</source>
        <translation>Проміжок часу, за який рахуються запити</translation>
    </message>
    <message>
        <source>in all, as in a trial</source>
        <translation>усього (пробний ключ)</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>на місяць</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запити</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Додатково</translation>
    </message>
    <message>
        <source>Authentication configuration</source>
        <translation>Конфігурація аутентифікації</translation>
    </message>
    <message>
        <source>Basic: the password is the key. API Header (QGIS 3.24 or newer): the header x-api-key.</source>
        <translation>Basic: пароль є ключем. API Header (QGIS 3.24 або новіший): заголовок x-api-key.</translation>
    </message>
    <message>
        <source>How often EOSDA is asked whether an order is done; each time counts as a request</source>
        <translation>Як часто питати EOSDA, чи готове замовлення; кожен раз рахується як запит</translation>
    </message>
    <message>
        <source> km²</source>
        <translation> км²</translation>
    </message>
    <message>
        <source>A larger area is cut into several orders</source>
        <translation>Більша ділянка ділиться на кілька замовлень</translation>
    </message>
    <message>
        <source>Key from QGIS&apos;s authentication</source>
        <translation>Ключ з аутентифікації QGIS</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Адреса сервісу</translation>
    </message>
    <message>
        <source>Status requests a minute</source>
        <translation>Запитів стану за хвилину</translation>
    </message>
    <message>
        <source>Orders a minute</source>
        <translation>Замовлень за хвилину</translation>
    </message>
    <message>
        <source>Largest area of an order</source>
        <translation>Найбільша площа замовлення</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> день</numerusform>
            <numerusform> дні</numerusform>
            <numerusform> днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the full path of the folder.</source>
        <translation>Уведіть повний шлях до теки.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Це файл, а не тека.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Перевірка…</translation>
    </message>
    <message>
        <source>It could not be checked: {0}</source>
        <translation>Його не вдалося перевірити: {0}</translation>
    </message>
    <message>
        <source>The key is accepted.</source>
        <translation>Ключ прийнято.</translation>
    </message>
    <message>
        <source>The key is not accepted: {0}</source>
        <translation>Ключ не прийнято: {0}</translation>
    </message>
</context>
<context>
    <name>OrderBar</name>
    <message>
        <source>Order again…</source>
        <translation>Замовити знову…</translation>
    </message>
    <message>
        <source>Orders all of it again, also what is here; the files that are here stay</source>
        <translation>Замовляє все ще раз, і те, що вже є; наявні файли залишаються</translation>
    </message>
    <message>
        <source>Clip to the area</source>
        <translation>Обрізати до ділянки</translation>
    </message>
    <message>
        <source>Hides on the map what comes beside the area. The files as delivered keep it.</source>
        <translation>Приховує на карті те, що лежить поза ділянкою. Доставлені файли це зберігають.</translation>
    </message>
    <message>
        <source>Does what the line above says; what is here already is not paid again</source>
        <translation>Робить те, що каже рядок вище; що вже є, не оплачується знову</translation>
    </message>
    <message>
        <source>Counting the orders…</source>
        <translation>Підрахунок замовлень…</translation>
    </message>
    <message>
        <source>Dow&amp;nload</source>
        <translation>&amp;Завантажити</translation>
    </message>
    <message>
        <source>Show o&amp;n map</source>
        <translation>Пок&amp;азати на карті</translation>
    </message>
    <message>
        <source>Add &amp;to map</source>
        <translation>Додати до кар&amp;ти</translation>
    </message>
    <message>
        <source>Show dow&amp;nloads</source>
        <translation>Показати &amp;завантаження</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Уже тут</translation>
    </message>
    <message>
        <source>Already being downloaded</source>
        <translation>Уже завантажується</translation>
    </message>
    <message>
        <source>Ordered before, goes on</source>
        <translation>Замовлено раніше, продовжується</translation>
    </message>
    <message>
        <source>{0}: nothing to pay.</source>
        <translation>{0}: платити нічого.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}.</source>
        <translation>{0}: {1} з {2}.</translation>
    </message>
    <message>
        <source>Already here as a part of other downloads: {0}.</source>
        <translation>Уже тут як частина інших завантажень: {0}.</translation>
    </message>
    <message>
        <source>Already being downloaded as a part of other downloads: {0}.</source>
        <translation>Уже завантажується як частина інших завантажень: {0}.</translation>
    </message>
    <message>
        <source>Nothing to pay.</source>
        <translation>Платити нічого.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln результат</numerusform>
            <numerusform>%Ln результати</numerusform>
            <numerusform>%Ln результатів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дні</numerusform>
            <numerusform>%Ln днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Завантажити</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Замовити</translation>
    </message>
    <message>
        <source>Order all of it again ({cost})? The files that are here stay.</source>
        <translation>Замовити все ще раз ({cost})? Наявні файли залишаються.</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Замовити знову</translation>
    </message>
    <message>
        <source>Nothing was ordered: files that were here are gone. Look at the new cost, then press Download again.</source>
        <translation>Нічого не замовлено: файли, які тут були, зникли. Погляньте на нову вартість і натисніть «Завантажити» ще раз.</translation>
    </message>
    <message numerus="yes">
        <source>{area}: %Ln result(s)</source>
        <translation>
            <numerusform>{area}: %Ln результат</numerusform>
            <numerusform>{area}: %Ln результати</numerusform>
            <numerusform>{area}: %Ln результатів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{area}: %Ln date(s)</source>
        <translation>
            <numerusform>{area}: %Ln дата</numerusform>
            <numerusform>{area}: %Ln дати</numerusform>
            <numerusform>{area}: %Ln дат</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste a text or coordinates</source>
        <translation>Вставити текст або координати</translation>
    </message>
    <message>
        <source>GeoJSON, WKT, a bounding box (west, south, east, north) or a point with a radius (30.5, 50.4, 2 km), in longitude and latitude unless the text names another CRS</source>
        <translation>GeoJSON, WKT, прямокутник (захід, південь, схід, північ) або точка з радіусом (30.5, 50.4, 2 km), у довготі й широті, якщо текст не називає іншої системи координат</translation>
    </message>
    <message>
        <source>Text or coordinates</source>
        <translation>Текст або координати</translation>
    </message>
    <message>
        <source>A long text: it is checked when you press OK.</source>
        <translation>Довгий текст: його буде перевірено, коли ви натиснете OK.</translation>
    </message>
</context>
<context>
    <name>PickPolygonTool</name>
    <message>
        <source>No polygon layer is visible. Show one, or draw the area.</source>
        <translation>Жоден шар полігонів не видно. Покажіть якийсь або накресліть ділянку.</translation>
    </message>
    <message>
        <source>There is no polygon at this place. Click on one.</source>
        <translation>У цьому місці немає полігона. Клацніть на полігоні.</translation>
    </message>
    <message>
        <source>Polygon of “{layer}”</source>
        <translation>Полігон із «{layer}»</translation>
    </message>
</context>
<context>
    <name>PreviewButton</name>
    <message>
        <source>Loo&amp;k</source>
        <translation>Пере&amp;глянути</translation>
    </message>
    <message>
        <source>Look at the area on the map</source>
        <translation>Поглянути на ділянку на карті</translation>
    </message>
    <message>
        <source>Choose an area and one day to look at it on the map</source>
        <translation>Виберіть ділянку й один день, щоб поглянути на карті</translation>
    </message>
    <message>
        <source>Choose a band first</source>
        <translation>Спершу виберіть канал</translation>
    </message>
    <message>
        <source>Look at the area before downloading it: {0} ({1})</source>
        <translation>Поглянути на ділянку перед завантаженням: {0} ({1})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln запит</numerusform>
            <numerusform>%Ln запити</numerusform>
            <numerusform>%Ln запитів</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick look of the area ({0})</source>
        <translation>Швидкий перегляд ділянки ({0})</translation>
    </message>
    <message>
        <source>Live tiles (about 20 requests a screen)</source>
        <translation>Живі тайли (близько 20 запитів на екран)</translation>
    </message>
    <message>
        <source>Loads tiles as you move the map, each of them a request: a screen takes about 20, and each zoom or pan takes more. They are counted with your requests.</source>
        <translation>Завантажує тайли, коли ви рухаєте карту, кожен із них — запит: екран потребує близько 20, кожне масштабування чи зсув — ще більше. Вони рахуються разом із вашими запитами.</translation>
    </message>
    <message>
        <source>Loading the preview…</source>
        <translation>Завантаження попереднього перегляду…</translation>
    </message>
    <message>
        <source>Preview a scene</source>
        <translation>Попередній перегляд знімка</translation>
    </message>
    <message>
        <source>{0} (live)</source>
        <translation>{0} (наживо)</translation>
    </message>
    <message>
        <source>Preview: {0}</source>
        <translation>Попередній перегляд: {0}</translation>
    </message>
    <message>
        <source>An unexpected error occurred; the log panel has the details.</source>
        <translation>Сталася неочікувана помилка; подробиці є в журналі повідомлень.</translation>
    </message>
    <message>
        <source>There is no preview. {0}</source>
        <translation>Попереднього перегляду немає. {0}</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Bands of coarser resolution or on other grids, {names}, were put on the finest grid ({pixel} units of the CRS a pixel) by nearest neighbour; their values are unchanged.</source>
        <translation>Канали грубшої роздільності чи на інших сітках, {names}, приведено до найдрібнішої сітки ({pixel} одиниць системи координат на піксель) за найближчим сусідом; їхні значення не змінено.</translation>
    </message>
    <message>
        <source>Cancelled before all was written. What has come is kept: run this again, and nothing is paid again.</source>
        <translation>Скасовано, перш ніж усе записано. Те, що надійшло, збережено: запустіть ще раз, і нічого не оплатиться вдруге.</translation>
    </message>
    <message>
        <source>The algorithm was not prepared.</source>
        <translation>Алгоритм не підготовлено.</translation>
    </message>
    <message>
        <source>{parameter}: {path} cannot be written without changing pixel values or losing the names of the bands.
Choose a file on disk: {names}.</source>
        <translation>{parameter}: {path} не можна записати, не змінивши значень пікселів і не втративши назв каналів.
Виберіть файл на диску: {names}.</translation>
    </message>
    <message>
        <source>{parameter}: an .img cannot be cloud-optimised. Choose a file that ends in .tif, or leave out {option}.</source>
        <translation>{parameter}: .img не може бути хмарно-оптимізованим. Виберіть файл, що закінчується на .tif, або не вмикайте {option}.</translation>
    </message>
    <message>
        <source>{parameter}: an index is written as a GeoTIFF. Choose a file that ends in .tif.</source>
        <translation>{parameter}: індекс записується як GeoTIFF. Виберіть файл, що закінчується на .tif.</translation>
    </message>
    <message>
        <source>Cancelled before the index was written. The rasters are kept: run this again for the index, and nothing is paid again.</source>
        <translation>Скасовано, перш ніж записано покажчик. Растри збережено: запустіть ще раз заради покажчика, і нічого не оплатиться вдруге.</translation>
    </message>
    <message>
        <source>Searching {names}, {date_from} to {date_to}.</source>
        <translation>Пошук {names}, від {date_from} до {date_to}.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was ordered.</source>
        <translation>Скасовано. Нічого не замовлено.</translation>
    </message>
    <message>
        <source>Enter your key in Settings &gt; Options &gt; EOSDA Imagery, choose an authentication configuration in AUTHCFG, or set the environment variable EOSDA_API_KEY.</source>
        <translation>Уведіть ключ у Налаштування &gt; Параметри &gt; EOSDA Imagery, виберіть конфігурацію аутентифікації в AUTHCFG або задайте змінну середовища EOSDA_API_KEY.</translation>
    </message>
    <message>
        <source>A file cannot be read or written: {reason}.
Check the free space and the permissions of the folder, then run this again.</source>
        <translation>Файл не вдається прочитати або записати: {reason}.
Перевірте вільне місце та права на теку, а тоді запустіть це знову.</translation>
    </message>
    <message>
        <source>The job list in {folder} cannot be used: {reason}.
Check the free space and the permissions of that folder, then run this again.</source>
        <translation>Список завдань у {folder} не можна використати: {reason}.
Перевірте вільне місце та права на цю теку й запустіть ще раз.</translation>
    </message>
    <message>
        <source>This should not have happened ({error}). What has been ordered is kept.
Please report it with the details from the log panel, tab {tab}.</source>
        <translation>Цього не мало статися ({error}). Замовлене збережено.
Повідомте про це з подробицями з журналу повідомлень, вкладка {tab}.</translation>
    </message>
    <message>
        <source>Place (latitude, longitude): {latitude}, {longitude}</source>
        <translation>Місце (широта, довгота): {latitude}, {longitude}</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Скасовано, перш ніж щось надіслано.</translation>
    </message>
    <message>
        <source>QGIS is too busy to read the API key. Nothing was sent.
Run this again.</source>
        <translation>QGIS надто зайнятий, щоб прочитати ключ API. Нічого не надіслано.
Запустіть ще раз.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {error}
The delivered files are kept in {folder}: run this again with another {parameter}, and nothing is paid again.</source>
        <translation>{target} не вдається записати: {error}
Доставлені файли збережено в {folder}: запустіть ще раз з іншим {parameter}, і нічого не оплатиться вдруге.</translation>
    </message>
    <message>
        <source>This sends {cost}.</source>
        <translation>Надсилається: {cost}.</translation>
    </message>
    <message>
        <source>This goes on with an identical earlier request and sends {cost}.</source>
        <translation>Продовжується такий самий раніший запит і надсилається: {cost}.</translation>
    </message>
    <message>
        <source>An identical request is on disk already: nothing is sent, nothing is paid.</source>
        <translation>Такий самий запит уже є на диску: нічого не надсилається, нічого не оплачується.</translation>
    </message>
    <message>
        <source>This goes on with an identical earlier request: no order is sent or paid.</source>
        <translation>Продовжується такий самий раніший запит: жодне замовлення не надсилається й не оплачується.</translation>
    </message>
    <message>
        <source>{label} is not known to have {names}; the service decides. Known bands: {known}.</source>
        <translation>Невідомо, щоб {label} мав {names}; вирішує сервіс. Відомі канали: {known}.</translation>
    </message>
    <message>
        <source>Area {area_id}: {note}</source>
        <translation>Ділянка {area_id}: {note}</translation>
    </message>
    <message>
        <source>{aoi}: the layer has no features.</source>
        <translation>{aoi}: шар не має об&apos;єктів.</translation>
    </message>
    <message>
        <source>More areas were repaired: {count}.</source>
        <translation>Виправлено ще ділянок: {count}.</translation>
    </message>
    <message>
        <source>{scenes}: there is no field view_id. Take the result of “Search scenes”, or a table with that field.</source>
        <translation>{scenes}: немає поля view_id. Візьміть результат «Шукати знімки» або таблицю з цим полем.</translation>
    </message>
    <message>
        <source>{scenes}: feature {id} is left out: {error}</source>
        <translation>{scenes}: об&apos;єкт {id} пропущено: {error}</translation>
    </message>
    <message>
        <source>{scenes}: there is no scene in it.</source>
        <translation>{scenes}: у ньому немає знімків.</translation>
    </message>
    <message>
        <source>Areas: {areas}, results: {results} ({summary}).</source>
        <translation>Ділянок: {areas}, результатів: {results} ({summary}).</translation>
    </message>
    <message numerus="yes">
        <source>This sends {cost}, which takes {minutes} min or more at %Ln order(s) a minute.</source>
        <translation>
            <numerusform>Буде надіслано: {cost}; це триватиме {minutes} хв або довше за %Ln замовлення на хвилину.</numerusform>
            <numerusform>Буде надіслано: {cost}; це триватиме {minutes} хв або довше за %Ln замовлень на хвилину.</numerusform>
            <numerusform>Буде надіслано: {cost}; це триватиме {minutes} хв або довше за %Ln замовлень на хвилину.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would send {cost}, which takes {minutes} min or more at %Ln order(s) a minute.</source>
        <translation>
            <numerusform>Було б надіслано: {cost}; це тривало б {minutes} хв або довше за %Ln замовлення на хвилину.</numerusform>
            <numerusform>Було б надіслано: {cost}; це тривало б {minutes} хв або довше за %Ln замовлень на хвилину.</numerusform>
            <numerusform>Було б надіслано: {cost}; це тривало б {minutes} хв або довше за %Ln замовлень на хвилину.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order is sent: nothing is paid.</source>
        <translation>Жодне замовлення не надсилається: нічого не оплачується.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s): {summary}.</source>
        <translation>
            <numerusform>%Ln результат: {summary}.</numerusform>
            <numerusform>%Ln результати: {summary}.</numerusform>
            <numerusform>%Ln результатів: {summary}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run, nothing was ordered.</source>
        <translation>Пробний запуск, нічого не замовлено.</translation>
    </message>
    <message>
        <source>There is no result.</source>
        <translation>Результату немає.</translation>
    </message>
    <message>
        <source>Each has its reason in {output}.</source>
        <translation>Причина кожного є в {output}.</translation>
    </message>
    <message>
        <source>The index {output} cannot be written: {reason}
The rasters are kept: run this again with another OUTPUT, and nothing is paid again.</source>
        <translation>Покажчик {output} не вдається записати: {reason}
Растри збережено: запустіть ще раз з іншим OUTPUT, і нічого не оплатиться вдруге.</translation>
    </message>
    <message>
        <source>The time limit is over: no more is ordered, and what has been ordered is kept. Run this again to go on. {parameter} sets the limit.</source>
        <translation>Час вичерпано: більше нічого не замовляється, а замовлене збережено. Запустіть ще раз, щоб продовжити. Межу задає {parameter}.</translation>
    </message>
    <message>
        <source>{error} The delivered files are kept in {folder}.</source>
        <translation>{error} Доставлені файли збережено в {folder}.</translation>
    </message>
    <message>
        <source>What came is kept in {folder}.</source>
        <translation>Те, що надійшло, збережено в {folder}.</translation>
    </message>
    <message>
        <source>The layer is loaded without its style: {error}</source>
        <translation>Шар завантажено без стилю: {error}</translation>
    </message>
    <message>
        <source>There is a folder of this name</source>
        <translation>Є тека з такою назвою</translation>
    </message>
    <message>
        <source>Bands of coarser resolution, {names}, were put on the finest grid by nearest neighbour; their values are unchanged.</source>
        <translation>Канали грубшої роздільності, {names}, приведено до найдрібнішої сітки за найближчим сусідом; їхні значення не змінено.</translation>
    </message>
    <message>
        <source>{names} and {more} more: {warning}</source>
        <translation>{names} і ще {more}: {warning}</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>чекає на надсилання</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>надсилається</translation>
    </message>
    <message>
        <source>EOSDA is working on it</source>
        <translation>EOSDA над цим працює</translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation>отримується</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>перевіряється</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не вдалося</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>термін минув</translation>
    </message>
    <message>
        <source>sent, but not confirmed</source>
        <translation>надіслано, але не підтверджено</translation>
    </message>
    <message>
        <source>Order: {state}</source>
        <translation>Замовлення: {state}</translation>
    </message>
    <message>
        <source>Order {number} of {total}: {state}</source>
        <translation>Замовлення {number} з {total}: {state}</translation>
    </message>
    <message>
        <source>{ready} of {total} ready</source>
        <translation>Готово {ready} з {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>не вдалося: %Ln</numerusform>
            <numerusform>не вдалося: %Ln</numerusform>
            <numerusform>не вдалося: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>лишилося близько {minutes} хв</translation>
    </message>
    <message numerus="yes">
        <source>about {minutes} min left at %Ln order(s) a minute</source>
        <translation>
            <numerusform>ще близько {minutes} хв за %Ln замовлення на хвилину</numerusform>
            <numerusform>ще близько {minutes} хв за %Ln замовлень на хвилину</numerusform>
            <numerusform>ще близько {minutes} хв за %Ln замовлень на хвилину</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}, trying again: {reason}</source>
        <translation>{state}, нова спроба: {reason}</translation>
    </message>
    <message>
        <source>{state}, held: {reason}</source>
        <translation>{state}, чекає: {reason}</translation>
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
            <numerusform>чекає надсилання: %Ln</numerusform>
            <numerusform>чекають надсилання: %Ln</numerusform>
            <numerusform>чекають надсилання: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being sent</source>
        <translation>
            <numerusform>надсилається: %Ln</numerusform>
            <numerusform>надсилаються: %Ln</numerusform>
            <numerusform>надсилаються: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being prepared by EOSDA</source>
        <translation>
            <numerusform>EOSDA готує: %Ln</numerusform>
            <numerusform>EOSDA готує: %Ln</numerusform>
            <numerusform>EOSDA готує: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being fetched</source>
        <translation>
            <numerusform>завантажується: %Ln</numerusform>
            <numerusform>завантажуються: %Ln</numerusform>
            <numerusform>завантажуються: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being checked</source>
        <translation>
            <numerusform>перевіряється: %Ln</numerusform>
            <numerusform>перевіряються: %Ln</numerusform>
            <numerusform>перевіряються: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>готово: %Ln</numerusform>
            <numerusform>готово: %Ln</numerusform>
            <numerusform>готово: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>скасовано: %Ln</numerusform>
            <numerusform>скасовано: %Ln</numerusform>
            <numerusform>скасовано: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>термін минув: %Ln</numerusform>
            <numerusform>термін минув: %Ln</numerusform>
            <numerusform>термін минув: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent, but not confirmed</source>
        <translation>
            <numerusform>надіслано, але не підтверджено: %Ln</numerusform>
            <numerusform>надіслано, але не підтверджено: %Ln</numerusform>
            <numerusform>надіслано, але не підтверджено: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>An order for exactly this was sent, but EOSDA did not confirm it. {reasons} It may have been charged, so it is not sent again by itself; nothing is lost.
Look at the usage on your EOSDA dashboard. To order it again all the same, retry it in the list of downloads in QGIS and run this again, or run this with {parameter} set to false.</source>
        <translation>Замовлення саме на це надіслано, але EOSDA його не підтвердила. {reasons} Можливо, його оплачено, тож само воно знову не надсилається; нічого не втрачено.
Погляньте на використання на панелі EOSDA. Щоб усе ж замовити знову, повторіть його у списку завантажень QGIS і запустіть це ще раз, або запустіть це з {parameter}, заданим як false.</translation>
    </message>
    <message>
        <source>The service does not deliver {clouds} of this scene. It is ordered without it.</source>
        <translation>Сервіс не доставляє {clouds} цього знімка. Його замовлено без нього.</translation>
    </message>
    <message>
        <source>Some orders were sent, but EOSDA did not confirm them. They may have been charged, so they are not sent again by themselves. Look at the usage on your EOSDA dashboard. To order them again all the same, retry them in the list of downloads in QGIS, then run this again.</source>
        <translation>Деякі замовлення надіслано, але EOSDA їх не підтвердила. Можливо, їх оплачено, тож самі вони знову не надсилаються. Погляньте на використання на панелі EOSDA. Щоб усе ж замовити їх знову, повторіть їх у списку завантажень QGIS, а тоді запустіть це ще раз.</translation>
    </message>
    <message>
        <source>Run this again to order it anew.</source>
        <translation>Запустіть ще раз, щоб замовити заново.</translation>
    </message>
    <message>
        <source>The other parts are kept and are not paid again when you run this again:</source>
        <translation>Інші частини збережено, і вони не оплачуються знову, коли ви запустите це ще раз:</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Скасовано.</translation>
    </message>
    <message>
        <source>The time limit is over.</source>
        <translation>Час вичерпано.</translation>
    </message>
    <message>
        <source>{parameter} sets the limit.</source>
        <translation>Межу задає {parameter}.</translation>
    </message>
    <message>
        <source>No order was sent, and none will be.</source>
        <translation>Жодного замовлення не надіслано й не буде.</translation>
    </message>
    <message>
        <source>The order had been sent and is kept; no more are sent.</source>
        <translation>Замовлення було надіслано й збережено; більше нічого не надсилається.</translation>
    </message>
    <message>
        <source>Orders that had been sent and are kept: {sent} of {orders}, {ready} of them ready. No more are sent.</source>
        <translation>Надіслано й збережено замовлень: {sent} з {orders}, з них готово {ready}. Більше нічого не надсилається.</translation>
    </message>
    <message>
        <source>Run this again: it goes on where it stopped and pays nothing twice.</source>
        <translation>Запустіть ще раз: воно продовжить з того місця, де зупинилося, і нічого не оплатить двічі.</translation>
    </message>
    <message>
        <source>This would send {cost}, and {parameter} allows {most}. Nothing was sent.
Choose less, or raise {parameter} if you do mean it.</source>
        <translation>Було б надіслано: {cost}, а {parameter} дозволяє {most}. Нічого не надіслано.
Виберіть менше або збільште {parameter}, якщо ви справді цього хочете.</translation>
    </message>
    <message>
        <source>{orders} ({about})</source>
        <translation>{orders} ({about})</translation>
    </message>
    <message>
        <source>The order expired.</source>
        <translation>Термін замовлення минув.</translation>
    </message>
    <message>
        <source>The order failed.</source>
        <translation>Замовлення не вдалося.</translation>
    </message>
    <message>
        <source>Orders that failed: {count} of {total}.</source>
        <translation>Невдалих замовлень: {count} з {total}.</translation>
    </message>
    <message>
        <source>Orders that expired: {count} of {total}.</source>
        <translation>Замовлень, термін яких минув: {count} з {total}.</translation>
    </message>
    <message>
        <source>It was cancelled in the list of downloads.</source>
        <translation>Його скасовано у списку завантажень.</translation>
    </message>
    <message>
        <source>Its state: {state}.</source>
        <translation>Його стан: {state}.</translation>
    </message>
    <message>
        <source>Searching {names}, {date_from} to {date_to}: areas: {areas}, searches: {groups}.</source>
        <translation>Пошук {names}, від {date_from} до {date_to}: ділянок: {areas}, пошуків: {groups}.</translation>
    </message>
    <message>
        <source>Of a search only the newest scenes were looked at: {count}. Shorten the dates to look at the others.</source>
        <translation>Із пошуку переглянуто лише найновіші знімки: {count}. Скоротіть дати, щоб переглянути інші.</translation>
    </message>
    <message>
        <source>No scene with at most {max_cloud} % cloud covers at least {min_coverage} % of the area.</source>
        <translation>Жоден знімок із хмарністю щонайбільше {max_cloud} % не вкриває щонайменше {min_coverage} % ділянки.</translation>
    </message>
    <message>
        <source>No scene from {first} to {last} shows this area: nothing was ordered for it.</source>
        <translation>Жоден знімок від {first} до {last} не показує цієї ділянки: для неї нічого не замовлено.</translation>
    </message>
    <message>
        <source>No scene from {first} to {last} has a value here.</source>
        <translation>Жоден знімок від {first} до {last} не має тут значення.</translation>
    </message>
    <message>
        <source>{error} Left out by the service: {count} ({reason}).</source>
        <translation>{error} Пропущено сервісом: {count} ({reason}).</translation>
    </message>
    <message>
        <source>The table {output} cannot be written: {reason}
What has come is kept: run this again with another OUTPUT, and nothing is paid again.</source>
        <translation>Таблицю {output} не вдається записати: {reason}
Те, що надійшло, збережено: запустіть ще раз з іншим OUTPUT, і нічого не оплатиться вдруге.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.
What has come is kept: run this again with another file, and nothing is paid again.</source>
        <translation>{path} не вдається записати: {reason}.
Те, що надійшло, збережено: запустіть ще раз з іншим файлом, і нічого не оплатиться вдруге.</translation>
    </message>
    <message>
        <source>Areas: {count} ({summary}).</source>
        <translation>Ділянок: {count} ({summary}).</translation>
    </message>
    <message>
        <source>Area {area_id}: {error}</source>
        <translation>Ділянка {area_id}: {error}</translation>
    </message>
    <message>
        <source>There is no result. {text}</source>
        <translation>Результату немає. {text}</translation>
    </message>
</context>
<context>
    <name>ProjectMemory</name>
    <message>
        <source>Area of the project</source>
        <translation>Ділянка проєкту</translation>
    </message>
    <message>
        <source>Keep the area of interest with the project</source>
        <translation>Зберігати ділянку разом із проєктом</translation>
    </message>
    <message>
        <source>None yet: they are kept with each search</source>
        <translation>Ще немає: вони зберігаються з кожним пошуком</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>The same was ordered before, and EOSDA did not confirm it: it may have been charged. Look at the usage on your EOSDA dashboard. Order it again all the same ({cost})?</source>
        <translation>Те саме вже замовляли, і EOSDA не підтвердила: можливо, його оплачено. Погляньте на використання на панелі EOSDA. Усе ж замовити знову ({cost})?</translation>
    </message>
    <message numerus="yes">
        <source>This takes about %Ln request(s); {left} of {budget} are left. Order all the same?</source>
        <translation>
            <numerusform>На це піде близько %Ln запиту; лишилося {left} з {budget}. Усе ж замовити?</numerusform>
            <numerusform>На це піде близько %Ln запитів; лишилося {left} з {budget}. Усе ж замовити?</numerusform>
            <numerusform>На це піде близько %Ln запитів; лишилося {left} з {budget}. Усе ж замовити?</numerusform>
        </translation>
    </message>
    <message>
        <source>This sends {cost}. Order all of them?</source>
        <translation>Буде надіслано: {cost}. Замовити всі?</translation>
    </message>
</context>
<context>
    <name>QuickLookAction</name>
    <message numerus="yes">
        <source>Quick look(s) as thumbnail(s) (%Ln request(s))</source>
        <translation>
            <numerusform>Швидкий перегляд як мініатюра (%Ln запит)</numerusform>
            <numerusform>Швидкі перегляди як мініатюри (%Ln запити)</numerusform>
            <numerusform>Швидкі перегляди як мініатюри (%Ln запитів)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no quick look. {0}</source>
        <translation>Швидкого перегляду немає. {0}</translation>
    </message>
</context>
<context>
    <name>RecentAreas</name>
    <message>
        <source>None yet: each area that you draw or choose is kept here</source>
        <translation>Ще немає: кожна накреслена чи вибрана ділянка зберігається тут</translation>
    </message>
    <message>
        <source>Forget these areas</source>
        <translation>Забути ці ділянки</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ділянка</translation>
    </message>
</context>
<context>
    <name>SameContrast</name>
    <message>
        <source>One contrast for all needs at least two scenes in one group.</source>
        <translation>Для спільного контрасту потрібно щонайменше два знімки в одній групі.</translation>
    </message>
    <message>
        <source>One contrast for all scenes of a group</source>
        <translation>Один контраст для всіх знімків групи</translation>
    </message>
    <message>
        <source>There is no common contrast. {0}</source>
        <translation>Спільного контрасту немає. {0}</translation>
    </message>
    <message>
        <source>The layers now share one contrast for each band: {0}.</source>
        <translation>Тепер шари мають один контраст для кожного каналу: {0}.</translation>
    </message>
</context>
<context>
    <name>SceneDetails</name>
    <message>
        <source>Scene: {0}</source>
        <translation>Знімок: {0}</translation>
    </message>
    <message>
        <source>Sensor: {0}</source>
        <translation>Сенсор: {0}</translation>
    </message>
    <message>
        <source>Acquired: {0}</source>
        <translation>Знято: {0}</translation>
    </message>
    <message>
        <source>Satellite: {0}</source>
        <translation>Супутник: {0}</translation>
    </message>
    <message>
        <source>Clouds over the whole scene: {0} %</source>
        <translation>Хмарність усього знімка: {0} %</translation>
    </message>
    <message>
        <source>Bands: {0}</source>
        <translation>Канали: {0}</translation>
    </message>
    <message>
        <source>Metadata files: {0}</source>
        <translation>Файли метаданих: {0}</translation>
    </message>
    <message>
        <source>Area: {0}</source>
        <translation>Ділянка: {0}</translation>
    </message>
    <message>
        <source>Longitude {0} to {1}, latitude {2} to {3}</source>
        <translation>Довгота від {0} до {1}, широта від {2} до {3}</translation>
    </message>
</context>
<context>
    <name>SceneDetailsDialog</name>
    <message>
        <source>Scene Details</source>
        <translation>Подробиці знімка</translation>
    </message>
</context>
<context>
    <name>SceneModel</name>
    <message>
        <source>on the map</source>
        <translation>на карті</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>завантажено</translation>
    </message>
    <message>
        <source>No thumbnail is offered.</source>
        <translation>Мініатюри немає.</translation>
    </message>
    <message>
        <source>The thumbnail could not be loaded.</source>
        <translation>Мініатюру не вдалося завантажити.</translation>
    </message>
    <message>
        <source>{0} of the area</source>
        <translation>{0} ділянки</translation>
    </message>
    <message>
        <source>Tile: {0}</source>
        <translation>Тайл: {0}</translation>
    </message>
    <message>
        <source>Earlier processings: {0}</source>
        <translation>Раніші обробки: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tile(s)</source>
        <translation>
            <numerusform>%Ln тайл</numerusform>
            <numerusform>%Ln тайли</numerusform>
            <numerusform>%Ln тайлів</numerusform>
        </translation>
    </message>
    <message>
        <source>earlier processing</source>
        <translation>раніша обробка</translation>
    </message>
    <message>
        <source>adds nothing</source>
        <translation>нічого не додає</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Дата невідома</translation>
    </message>
    <message>
        <source>{0} UTC</source>
        <translation>{0} UTC</translation>
    </message>
    <message>
        <source>cloud {0} %</source>
        <translation>хмарність {0} %</translation>
    </message>
    <message>
        <source>cloud here {0} %</source>
        <translation>хмарність тут {0} %</translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation>хмарність невідома</translation>
    </message>
    <message>
        <source>coverage unknown</source>
        <translation>покриття невідоме</translation>
    </message>
    <message>
        <source>covers {0} %</source>
        <translation>вкриває {0} %</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Знімок</translation>
    </message>
    <message>
        <source>View id</source>
        <translation>Ідентифікатор (view id)</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Знято о</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Супутник</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Scene with data</source>
        <translation>Знімок із даними</translation>
    </message>
</context>
<context>
    <name>SceneSearch</name>
    <message>
        <source>Search for scenes first.</source>
        <translation>Спершу знайдіть знімки.</translation>
    </message>
    <message>
        <source>The search has found no scene of these days over the area.</source>
        <translation>Пошук не знайшов жодного знімка цих днів над ділянкою.</translation>
    </message>
    <message>
        <source>Search for scenes</source>
        <translation>Пошук знімків</translation>
    </message>
    <message>
        <source>The area was removed: draw another, then search again.</source>
        <translation>Ділянку прибрано: накресліть іншу й пошукайте знову.</translation>
    </message>
    <message>
        <source>Measure how scenes cover an area</source>
        <translation>Вимірювання, як знімки вкривають ділянку</translation>
    </message>
    <message>
        <source>The area has changed: search again.</source>
        <translation>Ділянка змінилася: пошукайте знову.</translation>
    </message>
</context>
<context>
    <name>SceneSearchAlgorithm</name>
    <message>
        <source>Datasets</source>
        <translation>Набори даних</translation>
    </message>
    <message>
        <source>Satellites to search, one or several, by the names that the service uses: sentinel2l2a is Sentinel-2 Level-2A, sentinel2 is Level-1C.</source>
        <translation>Супутники для пошуку, один чи кілька, за назвами сервісу: sentinel2l2a — це Sentinel-2 Level-2A, sentinel2 — Level-1C.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Перший день</translation>
    </message>
    <message>
        <source>First day of acquisition, included. Empty: three months before the last day.</source>
        <translation>Перший день знімання, включно. Порожньо: за три місяці до останнього.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>Last day of acquisition, included. Empty: today.</source>
        <translation>Останній день знімання, включно. Порожньо: сьогодні.</translation>
    </message>
    <message>
        <source>Cloud at most (percent)</source>
        <translation>Хмарність щонайбільше (відсотків)</translation>
    </message>
    <message>
        <source>Cloud cover of the whole scene. Scenes whose cloud cover is not known, such as radar, are kept.</source>
        <translation>Хмарність усього знімка. Знімки, хмарність яких невідома, як-от радарні, залишаються.</translation>
    </message>
    <message>
        <source>Covers at least (percent of the area)</source>
        <translation>Вкриває щонайменше (відсотків ділянки)</translation>
    </message>
    <message>
        <source>Share of the area of interest that the footprint covers. Scenes whose footprint is not known are kept.</source>
        <translation>Частка ділянки, яку вкриває контур. Знімки, контур яких невідомий, залишаються.</translation>
    </message>
    <message>
        <source>{parameter}: choose at least one dataset.</source>
        <translation>{parameter}: виберіть щонайменше один набір даних.</translation>
    </message>
    <message>
        <source>{parameter}: write a date like 2026-11-22.</source>
        <translation>{parameter}: напишіть дату як 2026-11-22.</translation>
    </message>
    <message>
        <source>{start}: the first day, {first}, is after the last, {last} ({end}).</source>
        <translation>{start}: перший день, {first}, пізніший за останній, {last} ({end}).</translation>
    </message>
    <message>
        <source>The search was cancelled. Nothing is lost; run it again when you like.</source>
        <translation>Пошук скасовано. Нічого не втрачено; запустіть його знову, коли захочете.</translation>
    </message>
</context>
<context>
    <name>SceneView</name>
    <message>
        <source>Days with scenes</source>
        <translation>Дні зі знімками</translation>
    </message>
    <message>
        <source>Choose all clear ones (at most {0} % cloud)</source>
        <translation>Вибрати всі ясні (хмарність щонайбільше {0} %)</translation>
    </message>
    <message>
        <source>Choose the best of each month</source>
        <translation>Вибрати найкращий за кожен місяць</translation>
    </message>
</context>
<context>
    <name>ScenesOnMap</name>
    <message>
        <source>Select on map</source>
        <translation>Вибрати на карті</translation>
    </message>
    <message>
        <source>Select on map: click a footprint to choose its scene, and again for the next one there; with Ctrl scenes are added. A whole line covers all of your area, dashes at least half, dots less.</source>
        <translation>Вибрати на карті: клацніть контур, щоб вибрати його знімок, і ще раз — наступний там; із Ctrl знімки додаються. Суцільна лінія вкриває всю вашу ділянку, штрихи — щонайменше половину, крапки — менше.</translation>
    </message>
    <message>
        <source>There is no footprint of a listed scene at this place.</source>
        <translation>У цьому місці немає контуру знімка зі списку.</translation>
    </message>
    <message>
        <source>Scenes {0} – {1}</source>
        <translation>Знімки {0} – {1}</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Знімки</translation>
    </message>
    <message>
        <source>Keep footprints as layer</source>
        <translation>Залишити контури шаром</translation>
    </message>
    <message>
        <source>The footprints could not be kept as a layer; the log panel says why.</source>
        <translation>Контури не вдалося залишити шаром; журнал повідомлень каже чому.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>EOSDA recommends at most a year: a longer search may be slow or fail.</source>
        <translation>EOSDA радить щонайбільше рік: довший пошук може бути повільним або не вдатися.</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>last month</source>
        <translation>останній місяць</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln month(s)</source>
        <translation>
            <numerusform>за %Ln місяць</numerusform>
            <numerusform>за %Ln місяці</numerusform>
            <numerusform>за %Ln місяців</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %Ln day(s)</source>
        <translation>
            <numerusform>за %Ln день</numerusform>
            <numerusform>за %Ln дні</numerusform>
            <numerusform>за %Ln днів</numerusform>
        </translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Перший день</translation>
    </message>
    <message>
        <source>First day of the search, in UTC</source>
        <translation>Перший день пошуку, за UTC</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>Last day of the search, in UTC; that day is searched, too</source>
        <translation>Останній день пошуку, за UTC; цей день теж шукається</translation>
    </message>
    <message>
        <source>Cloud at most</source>
        <translation>Хмарність щонайбільше</translation>
    </message>
    <message>
        <source>Clouds over the whole scene. Changing this needs no new search.</source>
        <translation>Хмарність усього знімка. Зміна не потребує нового пошуку.</translation>
    </message>
    <message>
        <source>Covers at least</source>
        <translation>Вкриває щонайменше</translation>
    </message>
    <message>
        <source>Share of your area that the scene covers. Changing this needs no new search.</source>
        <translation>Частка вашої ділянки, яку вкриває знімок. Зміна не потребує нового пошуку.</translation>
    </message>
    <message>
        <source>Choose a sensor</source>
        <translation>Виберіть сенсор</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Сенсор</translation>
    </message>
    <message>
        <source>Satellites to search; several are listed together</source>
        <translation>Супутники для пошуку; кілька показуються разом</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Останні 30 днів</translation>
    </message>
    <message>
        <source>Up to today, also when it is searched for again later</source>
        <translation>До сьогодні, також коли шукати знову пізніше</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Останні 3 місяці</translation>
    </message>
    <message>
        <source>This season</source>
        <translation>Цей сезон</translation>
    </message>
    <message>
        <source>Since 1 March; south of the equator since 1 September</source>
        <translation>Від 1 березня; на південь від екватора від 1 вересня</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Роком раніше</translation>
    </message>
    <message>
        <source>The same days, a year earlier</source>
        <translation>Ті самі дні, роком раніше</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Advanced search</source>
        <translation>Розширений пошук</translation>
    </message>
    <message>
        <source>The id of a dataset that is not in the list, as EOSDA spells it</source>
        <translation>Ідентифікатор набору даних, якого немає в списку, як його пише EOSDA</translation>
    </message>
    <message>
        <source>Takes a scene that you know, without a search</source>
        <translation>Бере відомий вам знімок без пошуку</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Використати</translation>
    </message>
    <message>
        <source>Takes the scene of this view id; nothing is asked of EOSDA</source>
        <translation>Бере знімок із цим ідентифікатором; EOSDA нічого не запитується</translation>
    </message>
    <message>
        <source>Other dataset id</source>
        <translation>Інший ідентифікатор набору даних</translation>
    </message>
    <message>
        <source>View id</source>
        <translation>Ідентифікатор (view id)</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Дати</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Хмарність</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Вкриває</translation>
    </message>
    <message>
        <source>cloud ≤ {0} %</source>
        <translation>хмарність ≤ {0} %</translation>
    </message>
    <message>
        <source>covers ≥ {0} %</source>
        <translation>вкриває ≥ {0} %</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Scenes that could not be read and were left out: {0}.</source>
        <translation>Знімки, які не читаються й пропущені: {0}.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Очистити фільтр</translation>
    </message>
    <message>
        <source>No day found has this text.</source>
        <translation>Жоден знайдений день не містить цього тексту.</translation>
    </message>
    <message>
        <source>Clear the filter to see all.</source>
        <translation>Очистьте фільтр, щоб побачити всі.</translation>
    </message>
    <message>
        <source>Widen the limits of the index.</source>
        <translation>Розширте межі індексу.</translation>
    </message>
    <message>
        <source>Loosen the limits of cloud, coverage and index.</source>
        <translation>Послабте межі хмарності, покриття та індексу.</translation>
    </message>
    <message>
        <source>Raise the cloud limit or lower the coverage.</source>
        <translation>Підніміть межу хмарності або опустіть покриття.</translation>
    </message>
    <message>
        <source>Raise the cloud limit.</source>
        <translation>Підніміть межу хмарності.</translation>
    </message>
    <message>
        <source>Lower the coverage.</source>
        <translation>Опустіть покриття.</translation>
    </message>
    <message>
        <source>Raise the cloud limit and lower the coverage.</source>
        <translation>Підніміть межу хмарності й опустіть покриття.</translation>
    </message>
    <message>
        <source>Days found: {0}, all hidden by the limits.</source>
        <translation>Знайдено днів: {0}, усі приховано обмеженнями.</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Показати їх усі</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Шукати знову</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Параметри…</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>Пошук не вдався.</translation>
    </message>
    <message>
        <source>An unexpected error occurred; the log panel has the details.</source>
        <translation>Сталася неочікувана помилка; подробиці є в журналі повідомлень.</translation>
    </message>
    <message>
        <source>EOSDA does not accept the key.</source>
        <translation>EOSDA не приймає ключа.</translation>
    </message>
    <message>
        <source>This key is not allowed to search.</source>
        <translation>Цей ключ не має права шукати.</translation>
    </message>
    <message>
        <source>The key has no requests left, or no plan.</source>
        <translation>У ключа не лишилося запитів або немає тарифу.</translation>
    </message>
    <message>
        <source>Too many searches in a short time.</source>
        <translation>Забагато пошуків за короткий час.</translation>
    </message>
    <message>
        <source>The search did not reach EOSDA.</source>
        <translation>Пошук не дійшов до EOSDA.</translation>
    </message>
    <message>
        <source>Asks EOSDA for the scenes over the area; costs a request</source>
        <translation>Запитує в EOSDA знімки над ділянкою; коштує один запит</translation>
    </message>
    <message>
        <source>Scenes found</source>
        <translation>Знайдені знімки</translation>
    </message>
    <message>
        <source>Zoom to footprint</source>
        <translation>Перейти до контуру</translation>
    </message>
    <message>
        <source>Keep footprints as layer</source>
        <translation>Залишити контури шаром</translation>
    </message>
    <message>
        <source>Adds the footprints of the scenes listed to the project</source>
        <translation>Додає контури знімків зі списку до проєкту</translation>
    </message>
    <message>
        <source>Show footprints on map</source>
        <translation>Показувати контури на карті</translation>
    </message>
    <message>
        <source>This scene is chosen.</source>
        <translation>Цей знімок вибрано.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Пошук зупинено.</translation>
    </message>
    <message>
        <source>Draw or choose an area first.</source>
        <translation>Спершу накресліть або виберіть ділянку.</translation>
    </message>
    <message>
        <source>Choose at least one sensor.</source>
        <translation>Виберіть щонайменше один сенсор.</translation>
    </message>
    <message>
        <source>The list still shows the previous search.</source>
        <translation>Список ще показує попередній пошук.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Se&amp;arch</source>
        <translation>Ш&amp;укати</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>Draw an area, then search.</source>
        <translation>Накресліть ділянку, а тоді шукайте.</translation>
    </message>
    <message>
        <source>Search to list the scenes of your area.</source>
        <translation>Пошукайте, щоб побачити знімки своєї ділянки.</translation>
    </message>
    <message>
        <source>Search from {0}</source>
        <translation>Шукати від {0}</translation>
    </message>
    <message>
        <source>Choose a longer time or another sensor.</source>
        <translation>Виберіть довший проміжок або інший сенсор.</translation>
    </message>
    <message>
        <source>No scenes were found.</source>
        <translation>Знімків не знайдено.</translation>
    </message>
    <message numerus="yes">
        <source>EOSDA has %Ln scene(s); only the newest {newest} are listed. Shorten the dates.</source>
        <translation>
            <numerusform>В EOSDA %Ln знімок; у списку лише найновіші: {newest}. Скоротіть дати.</numerusform>
            <numerusform>В EOSDA %Ln знімки; у списку лише найновіші: {newest}. Скоротіть дати.</numerusform>
            <numerusform>В EOSDA %Ln знімків; у списку лише найновіші: {newest}. Скоротіть дати.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchScenes</name>
    <message>
        <source>Search scenes</source>
        <translation>Шукати знімки</translation>
    </message>
    <message>
        <source>Finds the satellite scenes over an area, with cloud and coverage.</source>
        <translation>Знаходить супутникові знімки над ділянкою, з хмарністю та покриттям.</translation>
    </message>
    <message>
        <source>Searches EOSDA API Connect for the satellite scenes that touch the area of interest and makes a layer of their footprints, the newest first.

Each scene has a view_id, which “Download bands” takes; its date and time (UTC); the cloud cover of the whole scene and the share of the scene that holds data; and the share of your area that its footprint covers, all in percent. A scene whose footprint is not known has no geometry. For models there are two outputs with the view_id of one scene: CLEAREST and LATEST.

A search takes one request of your plan for every 500 scenes that the service has.</source>
        <translation>Шукає в EOSDA API Connect супутникові знімки, що торкаються ділянки, і робить шар їхніх контурів, найновіші першими.

Кожен знімок має view_id, який бере «Завантажити канали»; дату й час (UTC); хмарність усього знімка та частку знімка з даними; і частку вашої ділянки, яку вкриває його контур, усе у відсотках. Знімок, контур якого невідомий, не має геометрії. Для моделей є два виходи з view_id одного знімка: CLEAREST і LATEST.

Пошук потребує одного запиту вашого тарифу на кожні 500 знімків, які має сервіс.</translation>
    </message>
    <message>
        <source>satellite,imagery,scenes,search,catalogue,footprint,cloud,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos</source>
        <translation>супутник,знімки,пошук,каталог,контур,хмари,satellite,sentinel,sentinel-2,landsat,modis,naip,cbers,eosda,eos</translation>
    </message>
    <message>
        <source>The scene {view_id} cannot be written to {output}: {reason}</source>
        <translation>Знімок {view_id} не вдається записати в {output}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln запит</numerusform>
            <numerusform>%Ln запити</numerusform>
            <numerusform>%Ln запитів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service has %Ln scene(s); within the limits: {count} ({requests}).</source>
        <translation>
            <numerusform>У сервісі %Ln знімок; у межах обмежень: {count} ({requests}).</numerusform>
            <numerusform>У сервісі %Ln знімки; у межах обмежень: {count} ({requests}).</numerusform>
            <numerusform>У сервісі %Ln знімків; у межах обмежень: {count} ({requests}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that could not be read were left out: {count}.</source>
        <translation>Записи, які не читаються, пропущено: {count}.</translation>
    </message>
    <message>
        <source>Scenes without a footprint, which may cover less than was asked for: {count}.</source>
        <translation>Знімки без контуру, які можуть укривати менше, ніж треба: {count}.</translation>
    </message>
    <message>
        <source>Only the newest {most} of these {count} are kept. Raise {parameter} or shorten the dates to get the others.</source>
        <translation>Залишено лише {most} найновіших із цих {count}. Збільште {parameter} або скоротіть дати, щоб отримати решту.</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %Ln scene(s) (was|were) looked at. Raise {parameter} or shorten the dates to look at the others.</source>
        <translation>
            <numerusform>Переглянуто лише %Ln найновіший знімок. Збільште {parameter} або скоротіть дати, щоб переглянути інші.</numerusform>
            <numerusform>Переглянуто лише %Ln найновіші знімки. Збільште {parameter} або скоротіть дати, щоб переглянути інші.</numerusform>
            <numerusform>Переглянуто лише %Ln найновіших знімків. Збільште {parameter} або скоротіть дати, щоб переглянути інші.</numerusform>
        </translation>
    </message>
    <message>
        <source>No scenes found. {advice}</source>
        <translation>Знімків не знайдено. {advice}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scene(s) (is|are) hidden by the limits: raise {cloud} ({max_cloud}) or lower {coverage} ({min_coverage}).</source>
        <translation>
            <numerusform>%Ln знімок приховано обмеженнями: збільште {cloud} ({max_cloud}) або зменште {coverage} ({min_coverage}).</numerusform>
            <numerusform>%Ln знімки приховано обмеженнями: збільште {cloud} ({max_cloud}) або зменште {coverage} ({min_coverage}).</numerusform>
            <numerusform>%Ln знімків приховано обмеженнями: збільште {cloud} ({max_cloud}) або зменште {coverage} ({min_coverage}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Widen the dates ({first} to {last}), choose other datasets, or check that the area is where you mean it to be.</source>
        <translation>Розширте дати (від {first} до {last}), виберіть інші набори даних або перевірте, чи ділянка там, де ви гадаєте.</translation>
    </message>
    <message>
        <source>Widen the dates ({first} to {last}), raise {cloud} ({max_cloud}), choose other datasets, or check that the area is where you mean it to be.</source>
        <translation>Розширте дати (від {first} до {last}), збільште {cloud} ({max_cloud}), виберіть інші набори даних або перевірте, чи ділянка там, де ви гадаєте.</translation>
    </message>
    <message>
        <source>Polygons, in any CRS. All features together are the area to be covered.</source>
        <translation>Полігони в будь-якій системі координат. Усі об&apos;єкти разом є ділянкою, яку треба вкрити.</translation>
    </message>
    <message>
        <source>Scenes at most</source>
        <translation>Знімків щонайбільше</translation>
    </message>
    <message>
        <source>The newest are kept. Up to 500 cost one request.</source>
        <translation>Залишаються найновіші. До 500 коштують один запит.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Знімки</translation>
    </message>
    <message>
        <source>Polygon layer in EPSG:4326 with the footprint of each scene.</source>
        <translation>Шар полігонів у EPSG:4326 із контуром кожного знімка.</translation>
    </message>
    <message>
        <source>Number of scenes</source>
        <translation>Кількість знімків</translation>
    </message>
    <message>
        <source>View id of the scene with the least cloud</source>
        <translation>Ідентифікатор (view id) найменш хмарного знімка</translation>
    </message>
    <message>
        <source>View id of the latest scene</source>
        <translation>Ідентифікатор (view id) останнього знімка</translation>
    </message>
</context>
<context>
    <name>SeasonButton</name>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Chart…</source>
        <translation>Графік…</translation>
    </message>
    <message>
        <source>Show the season as a chart below the map</source>
        <translation>Показати сезон графіком під картою</translation>
    </message>
    <message>
        <source>Indices, up to three</source>
        <translation>Індекси, до трьох</translation>
    </message>
    <message>
        <source>Show only scenes with</source>
        <translation>Показувати лише знімки, де</translation>
    </message>
    <message>
        <source>Draw or choose an area first.</source>
        <translation>Спершу накресліть або виберіть ділянку.</translation>
    </message>
    <message>
        <source>Lowest value of the index</source>
        <translation>Найменше значення індексу</translation>
    </message>
    <message>
        <source>Highest value of the index</source>
        <translation>Найбільше значення індексу</translation>
    </message>
    <message>
        <source>Hides days on which the index is lower over the area</source>
        <translation>Приховує дні, коли індекс над ділянкою нижчий</translation>
    </message>
    <message>
        <source>Hides days on which the index is higher over the area</source>
        <translation>Приховує дні, коли індекс над ділянкою вищий</translation>
    </message>
    <message>
        <source>Three are chosen: untick one of them first.</source>
        <translation>Вибрано три: спершу зніміть позначку з одного.</translation>
    </message>
    <message>
        <source>Cloud over the area and index values of all scenes</source>
        <translation>Хмарність над ділянкою та значення індексів усіх знімків</translation>
    </message>
    <message>
        <source>any</source>
        <translation>будь-яке</translation>
    </message>
</context>
<context>
    <name>SeasonOrders</name>
    <message>
        <source>Prepare the statistics</source>
        <translation>Підготовка статистики</translation>
    </message>
    <message>
        <source>The statistics have not come: {0}</source>
        <translation>Статистика не надійшла: {0}</translation>
    </message>
    <message>
        <source>Read the statistics</source>
        <translation>Читання статистики</translation>
    </message>
    <message>
        <source>EOSDA left scenes out: {0}</source>
        <translation>EOSDA пропустила знімки: {0}</translation>
    </message>
    <message>
        <source>No scene of these days has statistics of this area.</source>
        <translation>Жоден знімок цих днів не має статистики цієї ділянки.</translation>
    </message>
    <message>
        <source>EOSDA is making the statistics.</source>
        <translation>EOSDA готує статистику.</translation>
    </message>
    <message>
        <source>Counting the orders…</source>
        <translation>Підрахунок замовлень…</translation>
    </message>
    <message>
        <source>Already here: nothing to pay.</source>
        <translation>Уже тут: платити нічого.</translation>
    </message>
    <message>
        <source>This takes {cost}.</source>
        <translation>Це коштує: {cost}.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Замовити</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>This makes more than {0} results. Choose fewer features or scenes, or run “Download bands for many areas” from the Processing toolbox.</source>
        <translation>Це дає понад {0} результатів. Виберіть менше об&apos;єктів чи знімків або запустіть «Завантажити канали для багатьох ділянок» з панелі інструментів Обробки даних.</translation>
    </message>
    <message>
        <source>There is no feature to order.</source>
        <translation>Немає об&apos;єктів для замовлення.</translation>
    </message>
    <message>
        <source>Left out, no area: {0} ({1})</source>
        <translation>Пропущено, не ділянки: {0} ({1})</translation>
    </message>
    <message>
        <source>Left out, not in the scenes chosen: {0}.</source>
        <translation>Пропущено, не на вибраних знімках: {0}.</translation>
    </message>
    <message>
        <source>Left out, no data in the area: {0}.</source>
        <translation>Пропущено, немає даних на ділянці: {0}.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Newest first</source>
        <translation>Спершу новіші</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Спершу старіші</translation>
    </message>
    <message>
        <source>Least cloud</source>
        <translation>Найменша хмарність</translation>
    </message>
    <message>
        <source>Best coverage</source>
        <translation>Найкраще покриття</translation>
    </message>
    <message>
        <source>Clearest area</source>
        <translation>Найясніша ділянка</translation>
    </message>
    <message>
        <source>Highest index</source>
        <translation>Найвищий індекс</translation>
    </message>
    <message>
        <source>Scenes sorted by: {0}</source>
        <translation>Знімки впорядковано: {0}</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>From…</source>
        <translation>Узяти з…</translation>
    </message>
    <message>
        <source>Take the area from a layer, the map or a text</source>
        <translation>Узяти ділянку з шару, карти або тексту</translation>
    </message>
    <message>
        <source>Area from</source>
        <translation>Узяти ділянку з</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation>Шар полігонів</translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation>Вибрані об&apos;єкти</translation>
    </message>
    <message>
        <source>Map extent</source>
        <translation>Екстент карти</translation>
    </message>
    <message>
        <source>Project extent</source>
        <translation>Екстент проєкту</translation>
    </message>
    <message>
        <source>Paste a text or coordinates…</source>
        <translation>Вставити текст або координати…</translation>
    </message>
    <message>
        <source>Recent areas</source>
        <translation>Останні ділянки</translation>
    </message>
    <message>
        <source>Name this area…</source>
        <translation>Назвати цю ділянку…</translation>
    </message>
    <message>
        <source>Separate raster for each polygon</source>
        <translation>Окремий растр для кожного полігона</translation>
    </message>
    <message>
        <source>Orders each feature for itself, with its own files, named after it</source>
        <translation>Замовляє кожен об&apos;єкт окремо, з власними файлами, названими за ним</translation>
    </message>
    <message>
        <source>Combine nearby parts into one order</source>
        <translation>Об&apos;єднувати близькі частини в одне замовлення</translation>
    </message>
    <message>
        <source>The project has no polygon layer</source>
        <translation>У проєкті немає шару полігонів</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>State of the area</source>
        <translation>Стан ділянки</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Areas that are not drawn here: {0}.</source>
        <translation>Ділянок, які тут не накреслено: {0}.</translation>
    </message>
    <message>
        <source>Lines shown: {0} of {1}. All of them are in the table.</source>
        <translation>Показано рядків: {0} з {1}. Усі вони є в таблиці.</translation>
    </message>
</context>
<context>
    <name>StatisticsRequest</name>
    <message>
        <source>Choose one to {0} indices.</source>
        <translation>Виберіть від одного до {0} індексів.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>Перший день пізніший за останній.</translation>
    </message>
    <message>
        <source>The service has no statistics of {0}. There are: {1}.</source>
        <translation>У сервісу немає статистики {0}. Є: {1}.</translation>
    </message>
    <message>
        <source>There is no sensor {0}.</source>
        <translation>Сенсора {0} немає.</translation>
    </message>
    <message>
        <source>A polygon of {0} km² is over the limit of {1} km² for one order. Statistics of pieces cannot be put together: choose smaller polygons.</source>
        <translation>Полігон {0} км² більший за межу {1} км² для одного замовлення. Статистику частин не можна скласти докупи: виберіть менші полігони.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Resume</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Goes on with all downloads</source>
        <translation>Продовжує всі завантаження</translation>
    </message>
</context>
<context>
    <name>StepTasks</name>
    <message>
        <source>EOSDA Imagery: one step of a download</source>
        <translation>EOSDA Imagery: крок завантаження</translation>
    </message>
</context>
<context>
    <name>SummaryButton</name>
    <message>
        <source>Recent searches</source>
        <translation>Останні пошуки</translation>
    </message>
    <message>
        <source>What was searched for last, to be searched for again</source>
        <translation>Що шукали останнім часом, щоб пошукати знову</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Шукати</translation>
    </message>
    <message>
        <source>Asks EOSDA for the scenes over the area; costs a request</source>
        <translation>Запитує в EOSDA знімки над ділянкою; коштує один запит</translation>
    </message>
    <message>
        <source>What is searched for: {0}</source>
        <translation>Що шукається: {0}</translation>
    </message>
</context>
<context>
    <name>ThumbnailLoader</name>
    <message>
        <source>Load quick looks</source>
        <translation>Завантажити швидкі перегляди</translation>
    </message>
    <message>
        <source>Load thumbnails</source>
        <translation>Завантажити мініатюри</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>There is no quick look of this sensor.</source>
        <translation>Швидкого перегляду цього сенсора немає.</translation>
    </message>
</context>
<context>
    <name>TileKey</name>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Сервіс недосяжний.</translation>
    </message>
    <message>
        <source>The service has no picture of this place.</source>
        <translation>Сервіс не має зображення цього місця.</translation>
    </message>
</context>
<context>
    <name>ToMap</name>
    <message>
        <source>The scene has no data in this area: {0}.</source>
        <translation>Знімок не має даних на цій ділянці: {0}.</translation>
    </message>
    <message>
        <source>Already on the map: {0}.</source>
        <translation>Уже на карті: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>{name} ({ready} of %Ln part(s))</source>
        <translation>
            <numerusform>{name} ({ready} з %Ln частини)</numerusform>
            <numerusform>{name} ({ready} з %Ln частин)</numerusform>
            <numerusform>{name} ({ready} з %Ln частин)</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is downloaded but cannot be shown: {1}</source>
        <translation>{0} завантажено, але не можна показати: {1}</translation>
    </message>
    <message>
        <source>On the map: {0}.</source>
        <translation>На карті: {0}.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Наблизити</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Відтворити</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} та ще {1}</translation>
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
            <numerusform>%Ln замовлення</numerusform>
            <numerusform>%Ln замовлення</numerusform>
            <numerusform>%Ln замовлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln request(s)</source>
        <translation>
            <numerusform>близько %Ln запиту</numerusform>
            <numerusform>близько %Ln запитів</numerusform>
            <numerusform>близько %Ln запитів</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <translation>uk</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Add to map</source>
        <translation>Додати до карти</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Відтворити</translation>
    </message>
    <message>
        <source>Change between two dates</source>
        <translation>Зміна між двома датами</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Параметри…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в теці</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Подробиці…</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Прибрати зі списку</translation>
    </message>
    <message>
        <source>Puts the chosen on the map, or shows them there</source>
        <translation>Додає вибране на карту або показує його там</translation>
    </message>
    <message>
        <source>Plays the chosen on the map, date by date</source>
        <translation>Програє вибране на карті, дата за датою</translation>
    </message>
    <message>
        <source>Subtracts the earlier of two results of one index and area from the later</source>
        <translation>Віднімає раніший із двох результатів одного індексу й ділянки від пізнішого</translation>
    </message>
    <message>
        <source>Tries again; asks before an order is sent</source>
        <translation>Пробує ще раз; питає, перш ніж замовити</translation>
    </message>
    <message>
        <source>Stops the chosen; what is paid for stays known</source>
        <translation>Зупиняє вибране; оплачене лишається відомим</translation>
    </message>
    <message>
        <source>Opens the options, where the key is entered</source>
        <translation>Відкриває параметри, де вводиться ключ</translation>
    </message>
    <message>
        <source>Opens the folder that the files are in</source>
        <translation>Відкриває теку з файлами</translation>
    </message>
    <message>
        <source>Copies the chosen to a new folder, described</source>
        <translation>Копіює вибране до нової теки, з описом</translation>
    </message>
    <message>
        <source>Tells all that is known of the current one</source>
        <translation>Показує все, що відомо про поточне</translation>
    </message>
    <message>
        <source>Takes the chosen out of the list; files stay</source>
        <translation>Прибирає вибране зі списку; файли лишаються</translation>
    </message>
    <message>
        <source>Sending the order</source>
        <translation>Надсилання замовлення</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Перевірка файлу</translation>
    </message>
    <message>
        <source>Expired at EOSDA. Retry orders it again.</source>
        <translation>Термін в EOSDA минув. «Повторити» замовляє знову.</translation>
    </message>
    <message>
        <source>Not confirmed: the order may have been charged. Retry orders it again.</source>
        <translation>Не підтверджено: замовлення, можливо, оплачено. «Повторити» замовляє знову.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Робити нічого</translation>
    </message>
    <message>
        <source>Ready: the scene has no data in this area</source>
        <translation>Готово: знімок не має даних на цій ділянці</translation>
    </message>
    <message>
        <source>{state}. {notes}</source>
        <translation>{state}. {notes}</translation>
    </message>
    <message numerus="yes">
        <source>{ready} of %Ln part(s) ready. {rest}</source>
        <translation>
            <numerusform>Готово {ready} з %Ln частини. {rest}</numerusform>
            <numerusform>Готово {ready} з %Ln частин. {rest}</numerusform>
            <numerusform>Готово {ready} з %Ln частин. {rest}</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, on the map</source>
        <translation>Готово, на карті</translation>
    </message>
    <message>
        <source>Ready: add to map</source>
        <translation>Готово: додати до карти</translation>
    </message>
    <message>
        <source>Ready, for another project: add to map</source>
        <translation>Готово, для іншого проєкту: додати до карти</translation>
    </message>
    <message>
        <source>Ready, for the project {0}: add to map</source>
        <translation>Готово, для проєкту {0}: додати до карти</translation>
    </message>
    <message numerus="yes">
        <source>{ready} of %Ln part(s) ready, downloading</source>
        <translation>
            <numerusform>Готово {ready} з %Ln частини, завантажується</numerusform>
            <numerusform>Готово {ready} з %Ln частин, завантажується</numerusform>
            <numerusform>Готово {ready} з %Ln частин, завантажується</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ready} of %Ln part(s) ready, downloading at {rate}/s</source>
        <translation>
            <numerusform>Готово {ready} з %Ln частини, завантажується {rate}/с</numerusform>
            <numerusform>Готово {ready} з %Ln частин, завантажується {rate}/с</numerusform>
            <numerusform>Готово {ready} з %Ln частин, завантажується {rate}/с</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for you: {0}</source>
        <translation>Чекає на вас: {0}</translation>
    </message>
    <message>
        <source>EOSDA is preparing it</source>
        <translation>EOSDA це готує</translation>
    </message>
    <message>
        <source>EOSDA is preparing it (usually {0})</source>
        <translation>EOSDA це готує (зазвичай {0})</translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <translation>Не вдалося: {0}</translation>
    </message>
    <message>
        <source>Cancelled. The order was sent: Retry goes on with it.</source>
        <translation>Скасовано. Замовлення було надіслано: «Повторити» веде його далі.</translation>
    </message>
    <message>
        <source>Ordered from {0}: it goes on when that address is set again</source>
        <translation>Замовлено з {0}: продовжиться, коли цю адресу буде задано знову</translation>
    </message>
    <message>
        <source>Ordered with another API key: it goes on when that key is set again</source>
        <translation>Замовлено з іншим ключем API: продовжиться, коли той ключ буде задано знову</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>У черзі</translation>
    </message>
    <message>
        <source>Queued, next in {0} (limit: {1} a minute)</source>
        <translation>У черзі, наступне через {0} (межа: {1} за хвилину)</translation>
    </message>
    <message>
        <source>Paused. No order has been sent yet.</source>
        <translation>Призупинено. Замовлення ще не надіслано.</translation>
    </message>
    <message>
        <source>Paused. The order has been sent: Resume goes on with it.</source>
        <translation>Призупинено. Замовлення надіслано: «Продовжити» веде його далі.</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Downloading, {size} so far, {rate}/s</source>
        <translation>Завантаження, поки що {size}, {rate}/с</translation>
    </message>
    <message>
        <source>Downloading {done} of {all}, {rate}/s</source>
        <translation>Завантажено {done} з {all}, {rate}/с</translation>
    </message>
    <message>
        <source>EOSDA wants fewer requests, trying again in {0}</source>
        <translation>EOSDA хоче менше запитів, нова спроба через {0}</translation>
    </message>
    <message>
        <source>EOSDA does not answer, trying again in {0}</source>
        <translation>EOSDA не відповідає, нова спроба через {0}</translation>
    </message>
    <message>
        <source>No network, trying again in {0}</source>
        <translation>Немає мережі, наступна спроба через {0}</translation>
    </message>
    <message>
        <source>EOSDA is in trouble, trying again in {0}</source>
        <translation>В EOSDA негаразди, нова спроба через {0}</translation>
    </message>
    <message>
        <source>The link has expired, asking for a fresh one in {0}</source>
        <translation>Термін посилання минув, нове буде запитано через {0}</translation>
    </message>
    <message>
        <source>The file came in incomplete, trying again in {0}</source>
        <translation>Файл надійшов неповним, нова спроба через {0}</translation>
    </message>
    <message>
        <source>That did not work, trying again in {0}</source>
        <translation>Це не вдалося, нова спроба через {0}</translation>
    </message>
    <message>
        <source>no reason is known.</source>
        <translation>причина невідома.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>готово: %Ln</numerusform>
            <numerusform>готово: %Ln</numerusform>
            <numerusform>готово: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>триває: %Ln</numerusform>
            <numerusform>тривають: %Ln</numerusform>
            <numerusform>тривають: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>у черзі: %Ln</numerusform>
            <numerusform>у черзі: %Ln</numerusform>
            <numerusform>у черзі: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for you</source>
        <translation>
            <numerusform>чекає на вас: %Ln</numerusform>
            <numerusform>чекають на вас: %Ln</numerusform>
            <numerusform>чекають на вас: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>не вдалося: %Ln</numerusform>
            <numerusform>не вдалося: %Ln</numerusform>
            <numerusform>не вдалося: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>скасовано: %Ln</numerusform>
            <numerusform>скасовано: %Ln</numerusform>
            <numerusform>скасовано: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>призупинено: %Ln</numerusform>
            <numerusform>призупинено: %Ln</numerusform>
            <numerusform>призупинено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln (needs|need) you</source>
        <translation>
            <numerusform>%Ln потребує вас</numerusform>
            <numerusform>%Ln потребують вас</numerusform>
            <numerusform>%Ln потребують вас</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>About {0} left</source>
        <translation>Лишилося близько {0}</translation>
    </message>
    <message>
        <source>Waits for you: open the row to see why.</source>
        <translation>Чекає на вас: відкрийте рядок, щоб побачити чому.</translation>
    </message>
    <message>
        <source>Open the row to see why it failed; Retry tries again.</source>
        <translation>Відкрийте рядок, щоб побачити, чому не вдалося; «Повторити» пробує ще раз.</translation>
    </message>
    <message>
        <source>Statistics, {first} – {last}</source>
        <translation>Статистика, {first} – {last}</translation>
    </message>
    <message numerus="yes">
        <source>{first} … {last} (%Ln band(s))</source>
        <translation>
            <numerusform>{first} … {last} (%Ln канал)</numerusform>
            <numerusform>{first} … {last} (%Ln канали)</numerusform>
            <numerusform>{first} … {last} (%Ln каналів)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln частина</numerusform>
            <numerusform>%Ln частини</numerusform>
            <numerusform>%Ln частин</numerusform>
        </translation>
    </message>
    <message>
        <source>{orders}, {requests}</source>
        <translation>{orders}, {requests}</translation>
    </message>
    <message>
        <source>{0} km²</source>
        <translation>{0} км²</translation>
    </message>
    <message numerus="yes">
        <source>%Ln (vertex|vertices)</source>
        <translation>
            <numerusform>%Ln вершина</numerusform>
            <numerusform>%Ln вершини</numerusform>
            <numerusform>%Ln вершин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of %Ln request(s) left this month.</source>
        <translation>
            <numerusform>Цього місяця лишилося {left} з %Ln запиту.</numerusform>
            <numerusform>Цього місяця лишилося {left} з %Ln запитів.</numerusform>
            <numerusform>Цього місяця лишилося {left} з %Ln запитів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of %Ln request(s) left.</source>
        <translation>
            <numerusform>Лишилося {left} з %Ln запиту.</numerusform>
            <numerusform>Лишилося {left} з %Ln запитів.</numerusform>
            <numerusform>Лишилося {left} з %Ln запитів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) used this month.</source>
        <translation>
            <numerusform>Цього місяця використано %Ln запит.</numerusform>
            <numerusform>Цього місяця використано %Ln запити.</numerusform>
            <numerusform>Цього місяця використано %Ln запитів.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} с</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} хв</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} год</translation>
    </message>
    <message>
        <source>{0}–{1} s</source>
        <translation>{0}–{1} с</translation>
    </message>
    <message>
        <source>{0}–{1} min</source>
        <translation>{0}–{1} хв</translation>
    </message>
    <message>
        <source>{0}–{1} h</source>
        <translation>{0}–{1} год</translation>
    </message>
</context>
<context>
    <name>_SketchTool</name>
    <message>
        <source>What was drawn has no place in the map&apos;s new CRS. Draw it anew.</source>
        <translation>Накреслене не має місця в новій системі координат карти. Накресліть його знову.</translation>
    </message>
</context>
</TS>
