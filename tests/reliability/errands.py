"""Runs inside the real QGIS (exec): orders, breaks and saves as the test of the key asks.

Its names come beside those of tests/desktop/boot.py.
"""

import json
import time
from pathlib import Path

import processing
from eosda_imagery.api.client import Client
from eosda_imagery.core.aoi.model import make_aoi
from eosda_imagery.core.jobs import polling
from eosda_imagery.core.jobs.diagnostics import details_text
from eosda_imagery.core.jobs.steps import failures
from eosda_imagery.core.orders.request import DownloadRequest, plan_download
from eosda_imagery.core.settings import Settings
from eosda_imagery.ui.widgets.dialogs import DetailsDialog
from qgis import utils
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsNetworkAccessManager,
    QgsProject,
    QgsSettings,
)
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

logged = []
QgsApplication.messageLog().messageReceived.connect(lambda *line: logged.append(str(line)))
# What is tried again is tried at once.
failures.BACKOFF_FIRST_S = failures.BACKOFF_LONGEST_S = 0.1
polling.MIN_WAIT_S = 0.1


def engine():
    return utils.plugins["eosda_imagery"]._desktop._engine


def order(band, view_id, polygon, folder):
    """One download, as the dock makes it."""
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    ring = ", ".join(f"{x} {y}" for x, y in polygon["coordinates"][0])
    geometry = QgsGeometry.fromWkt(f"Polygon (({ring}))")
    aoi = make_aoi(geometry, crs, QgsProject.instance().transformContext(), label=band)
    request = DownloadRequest(
        view_id=view_id,
        dataset="sentinel2l2a",
        bands=(band,),
        aoi=aoi,
        folder=folder,
        base_url=Settings().service_url,
        origin="desktop",
        max_area_km2=200.0,
    )
    download, jobs = plan_download(request, time.time())
    engine().add_all([(download, jobs)])
    return download.id


def settled(download_id):
    """The error of a download that has come to rest, "ready", or nothing as long as it goes on."""
    for view in engine().views():
        if view.download.id == download_id:
            job = view.jobs[0]
            if job.held or not job.active:
                return job.error_kind or job.state.value
    return ""


def blow_up_once(words):
    """Let the next question for a state fail in a way that nobody has foreseen."""
    honest = Client.task_state

    def task_state(self, task_id):
        Client.task_state = honest
        raise ValueError(words)

    Client.task_state = task_state


def set_proxy(port):
    """Set QGIS's proxy as Options > Network does; 0 for none."""
    settings = QgsSettings()
    if port:
        values = {"proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "127.0.0.1"}
        for name, value in {**values, "proxyPort": str(port)}.items():
            settings.setValue(f"proxy/{name}", value)
    else:
        settings.remove("proxy")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
    utils.plugins["eosda_imagery"]._desktop.connection_changed()


def open_details():
    """Copy the details of each download from its dialog, as the user does."""
    panel = utils.plugins["eosda_imagery"]._desktop._dock.downloads_panel
    copied = []
    for view in engine().views():
        panel._show_details(view)
        dialog = panel.findChildren(DetailsDialog)[-1]
        dialog._copy()
        copied.append(QApplication.clipboard().text())
        assert copied[-1] == details_text(view)
        dialog.close()
    return copied


dialogs = []


def run_in_dialog(parameters):
    """Run the algorithm from its dialog, so that Processing writes its history."""
    dialog = processing.createAlgorithmDialog("eosda:downloadbands", parameters)
    dialog.show()
    dialog.runButton().click()
    dialogs.append(dialog)


def dialog_has_run():
    return dialogs[0].wasExecuted()


def close_dialog():
    """Close it and give what its log said."""
    said = [edit.toPlainText() for edit in dialogs[0].findChildren(QTextEdit)]
    dialogs[0].close()
    return said


def all_shown():
    """Whatever texts the windows hold: labels, lists with all their roles, logs, message bars."""
    said = []
    for one in QApplication.allWidgets():
        for name in ("text", "toolTip", "windowTitle", "toPlainText", "toHtml", "accessibleName"):
            tell = getattr(one, name, None)
            if name == "text" and isinstance(one, QLineEdit):
                # What is seen of it: a key that was refused is back in its field, as dots.
                tell = one.displayText
            if tell is not None and not isinstance(one, (QTextEdit, QPlainTextEdit)):
                try:
                    said.append(str(tell()))
                except TypeError:
                    continue
            elif tell is not None and name == "toPlainText":
                said.append(one.toPlainText())
    model = utils.plugins["eosda_imagery"]._desktop._dock.downloads_panel.model
    for row in range(model.rowCount()):
        for role in range(300):
            said.append(str(model.index(row, 0).data(role)))
    return said


def all_of_layers():
    """Sources, metadata and properties of every layer, as QGIS would write them."""
    said = []
    for layer in QgsProject.instance().mapLayers().values():
        said += [layer.source(), layer.publicSource(), layer.htmlMetadata(), layer.name()]
        said += [str(layer.customProperty(name)) for name in layer.customPropertyKeys()]
        said.append(layer.metadata().abstract() + str(layer.metadata().history()))
    return said


def save(folder):
    for suffix in ("qgs", "qgz"):
        assert QgsProject.instance().write(str(Path(folder) / f"saved.{suffix}"))


def as_json(value):
    return json.loads(json.dumps(value, default=str))
