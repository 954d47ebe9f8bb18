"""Settings → Options → EOSDA Imagery."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Callable, Optional

from qgis.gui import (
    QgsAuthConfigSelect,
    QgsCollapsibleGroupBoxBasic,
    QgsDoubleSpinBox,
    QgsFileWidget,
    QgsFilterLineEdit,
    QgsOptionsPageWidget,
    QgsSpinBox,
)
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...core.key_check import KeyCheck, check_address
from ...core.settings import (
    AREA_BOUNDS_KM2,
    DEFAULT_BUDGET,
    DEFAULT_KEEP_FINISHED_DAYS,
    DEFAULT_MAX_AREA_KM2,
    DEFAULT_URL,
    MOST_A_MINUTE,
    MOST_KEPT_DAYS,
    MOST_REQUESTS,
    SessionKey,
    Settings,
)
from ...core.settings.values import Budget, BudgetKind, Limits
from ...core.translation import TITLE, counted
from ..widgets.controls import lay_out
from ..widgets.dialogs import open_by_f1
from ..widgets.plain_text import PlainLabel
from .index_box import IndexBox
from .key_checker import KeyChecker, reason_of
from .key_in_use import KeyPlace, forget_key, key_place, place_text
from .key_panel import DASHBOARD_URL, KeyPanel


class OptionsWidget(QgsOptionsPageWidget):
    """The key, the service, the folder and the limits; nothing is written before ``apply``.

    :param on_applied: called when the page has been saved
    :param session_key: the key of this session, which can be checked too
    :param on_requests: called with the number of requests that a check has made
    """

    def __init__(
        self,
        on_applied: Callable[[], None],
        parent: Optional[QWidget] = None,
        session_key: Optional[SessionKey] = None,
        on_requests: Callable[[int], None] = lambda requests: None,
    ):
        super().__init__(parent)
        # By this name iface.showOptionsDialog finds the page.
        self.setObjectName(TITLE)
        open_by_f1(self, "costs-and-key.md")
        self._settings = Settings()
        self._on_applied = on_applied
        self._on_requests = on_requests
        self._session_key = session_key or SessionKey()
        self._checker = KeyChecker(self._settings, self, on_requests)
        self._checker.checked.connect(self._show_check)
        self.index_box = IndexBox(self)
        boxes = (
            self._make_key_box(),
            self._make_files_box(),
            self._make_plan_box(),
            self.index_box,
            self._make_advanced_box(),
        )
        # The page is to fit a small screen.
        lay_out(QVBoxLayout(self), *boxes, None, spacing=3)
        self._load()

    # -- building ---------------------------------------------------------------------------

    def _make_key_box(self) -> QGroupBox:
        box = QGroupBox(self.tr("API key"), self)
        self.key_in_use_label = PlainLabel(box, "keyInUseLabel")
        # Our own words, with a link.
        link = QLabel('<a href="{}">{}</a>'.format(DASHBOARD_URL, self.tr("Get a key")), box)
        link.setOpenExternalLinks(True)
        self.new_key_button = _button(box, "newKeyButton", self.tr("Change key…"))
        self.new_key_button.setToolTip(
            self.tr("Enters another key; one request checks it, and it is used at once")
        )
        self.new_key_button.clicked.connect(self._on_new_key)
        self.check_key_button = _button(box, "checkKeyButton", self.tr("Check key"))
        self.check_key_button.setToolTip(self.tr("Makes one request, which may count"))
        self.check_key_button.clicked.connect(self._on_check_key)
        self.forget_key_button = _button(box, "forgetKeyButton", self.tr("Forget key"))
        self.forget_key_button.setToolTip(
            self.tr("Takes the key in use out of QGIS at once, without waiting for OK")
        )
        self.forget_key_button.clicked.connect(self._on_forget_key)
        self.key_result_label = PlainLabel(box, "keyResultLabel")
        self.key_result_label.hide()
        self._key_row = QWidget(box)
        buttons = (self.new_key_button, self.check_key_button, self.forget_key_button)
        lay_out(QHBoxLayout(self._key_row), *buttons, link, None)
        # The dock's own: a key is entered, checked and kept in one way.
        self.key_panel = KeyPanel(self._settings, self._session_key, box, self._service_url)
        self.key_panel.hide()
        self.key_panel.key_changed.connect(self._on_key_changed)
        self.key_panel.checked.connect(self._on_requests)
        self.key_panel.notice.connect(self.key_result_label.say)
        self.key_panel.given_up.connect(self._on_key_kept)
        layout = QVBoxLayout(box)
        layout.addWidget(self.key_in_use_label)
        layout.addWidget(self._key_row)
        layout.addWidget(self.key_panel)
        layout.addWidget(self.key_result_label)
        return box

    def _make_files_box(self) -> QGroupBox:
        box = QGroupBox(self.tr("Downloads"), self)
        self.output_folder_widget = QgsFileWidget(box)
        self.output_folder_widget.setObjectName("outputFolderWidget")
        self.output_folder_widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.output_folder_widget.setDialogTitle(self.tr("Folder for downloads"))
        self.folder_problem_label = PlainLabel(box, "folderProblemLabel")
        self.folder_problem_label.hide()
        self.output_folder_widget.fileChanged.connect(self._show_folder_problem)
        self.keep_spin = _spin(
            box, "keepFinishedSpin", 0, MOST_KEPT_DAYS, DEFAULT_KEEP_FINISHED_DAYS
        )
        self.keep_spin.valueChanged.connect(self._show_unit)
        self._show_unit(0)
        self.keep_spin.setSpecialValueText(self.tr("never"))
        self.keep_spin.setToolTip(
            self.tr("The list is cleared when QGIS starts. Files stay, and nothing is paid twice.")
        )
        self.cloud_optimised_check = QCheckBox(self.tr("Cloud-optimised GeoTIFFs"), box)
        self.cloud_optimised_check.setObjectName("cloudOptimisedCheck")
        self.cloud_optimised_check.setToolTip(
            self.tr(
                "For indices, and as the default of the algorithms: programs can read parts of"
                " them over the internet. Files stay as the service delivers them."
            )
        )
        # One row: the page is to fit a small screen.
        keep = lay_out(QHBoxLayout(), (self.keep_spin, 1), self.cloud_optimised_check)
        form = QFormLayout(box)
        form.addRow(self.tr("Folder"), self.output_folder_widget)
        form.addRow(self.folder_problem_label)
        label = QLabel(self.tr("Clear finished from the list after"), box)
        label.setBuddy(self.keep_spin)
        form.addRow(label, keep)
        return box

    def _make_plan_box(self) -> QGroupBox:
        box = QGroupBox(self.tr("Your plan"), self)
        self.budget_spin = _spin(box, "budgetSpin", 1, MOST_REQUESTS, DEFAULT_BUDGET)
        self.budget_spin.setGroupSeparatorShown(True)
        self.budget_spin.setToolTip(self.tr("Only shown beside what is used, never enforced"))
        self.budget_kind_combo = QComboBox(box)
        self.budget_kind_combo.setObjectName("budgetKindCombo")
        self.budget_kind_combo.setAccessibleName(
            self.tr("Period in which the requests are counted")
        )
        for kind, text in (
            ("in all", self.tr("in all, as in a trial")),
            ("a month", self.tr("a month")),
            ("not known", self.tr("not known")),
        ):
            self.budget_kind_combo.addItem(text, kind)
        self.budget_kind_combo.currentIndexChanged.connect(self._on_budget_kind)
        budget = lay_out(QHBoxLayout(), (self.budget_spin, 1), self.budget_kind_combo)
        form = QFormLayout(box)
        form.addRow(self.tr("Requests"), budget)
        return box

    def _make_advanced_box(self) -> QgsCollapsibleGroupBoxBasic:
        box = self._advanced = QgsCollapsibleGroupBoxBasic(self.tr("Advanced"), self)
        box.setObjectName("advancedGroup")
        self.auth_config_select = QgsAuthConfigSelect(box)
        self.auth_config_select.setObjectName("authConfigSelect")
        self.auth_config_select.setAccessibleName(self.tr("Authentication configuration"))
        self.auth_config_select.setToolTip(
            self.tr(
                "Basic: the password is the key. API Header (QGIS 3.24 or newer): the header"
                " x-api-key."
            )
        )
        self.service_url_edit = QgsFilterLineEdit(box)
        self.service_url_edit.setObjectName("serviceUrlEdit")
        self.service_url_edit.editingFinished.connect(self._show_url_problem)
        self.url_problem_label = PlainLabel(box, "urlProblemLabel")
        self.url_problem_label.hide()
        standard = Limits()
        self.orders_spin = _spin(box, "ordersSpin", 1, MOST_A_MINUTE, standard.creates)
        self.questions_spin = _spin(box, "questionsSpin", 1, MOST_A_MINUTE, standard.statuses)
        self.questions_spin.setToolTip(
            self.tr(
                "How often EOSDA is asked whether an order is done; each time counts as a request"
            )
        )
        self.area_spin = QgsDoubleSpinBox(box)
        self.area_spin.setObjectName("areaSpin")
        self.area_spin.setRange(*AREA_BOUNDS_KM2)
        self.area_spin.setClearValue(DEFAULT_MAX_AREA_KM2)
        self.area_spin.setDecimals(2)
        self.area_spin.setSuffix(self.tr(" km²"))
        self.area_spin.setToolTip(self.tr("A larger area is cut into several orders"))
        form = QFormLayout(box)
        form.addRow(self.tr("Key from QGIS's authentication"), self.auth_config_select)
        form.addRow(self.tr("Service address"), self.service_url_edit)
        form.addRow(self.url_problem_label)
        status = QLabel(self.tr("Status requests a minute"), box)
        status.setBuddy(self.questions_spin)
        minute = lay_out(QHBoxLayout(), (self.orders_spin, 1), status, (self.questions_spin, 1))
        form.addRow(self.tr("Orders a minute"), minute)
        form.addRow(self.tr("Largest area of an order"), self.area_spin)
        box.setCollapsed(True)
        # Opening shows all that is in the box, the empty label too.
        box.collapsedStateChanged.connect(self._show_url_problem)
        return box

    def _show_unit(self, days: int) -> None:
        """Write the unit behind a number of days in the form that it has."""
        self.keep_spin.setSuffix(counted(self.tr(" day(s)", "", days), days))

    # -- values -----------------------------------------------------------------------------

    def _load(self) -> None:
        settings, budget = self._settings, self._settings.budget
        self.auth_config_select.setConfigId(settings.auth_config)
        self._show_key_in_use()
        self.service_url_edit.setPlaceholderText(DEFAULT_URL)
        self.service_url_edit.setText(settings.service_url)
        self.output_folder_widget.setFilePath(settings.output_folder)
        self.keep_spin.setValue(settings.keep_finished_days)
        self.cloud_optimised_check.setChecked(settings.cloud_optimised)
        self.orders_spin.setValue(settings.limits.creates)
        self.questions_spin.setValue(settings.limits.statuses)
        self.area_spin.setValue(settings.max_area_km2)
        self.budget_spin.setValue(budget.requests or DEFAULT_BUDGET)
        self.budget_kind_combo.setCurrentIndex(self.budget_kind_combo.findData(budget.kind.value))
        self._on_budget_kind()
        self.index_box.show_offset(settings.reflectance_offset)

    def isValid(self) -> bool:
        """Whether everything can be saved; newer QGIS versions ask before they close."""
        return not (self._show_url_problem() or self._show_folder_problem())

    def apply(self) -> None:
        """Save what is valid and has been changed; what is not stays as it was."""
        settings = self._settings
        if not self.key_panel.isHidden():
            self.key_panel.keep_unchecked()
            self.auth_config_select.setConfigId(settings.auth_config)
        wanted = {
            "auth_config": self.auth_config_select.configId(),
            "keep_finished_days": self.keep_spin.value(),
            "cloud_optimised": self.cloud_optimised_check.isChecked(),
            "limits": replace(
                settings.limits,
                creates=self.orders_spin.value(),
                statuses=self.questions_spin.value(),
            ),
            "max_area_km2": self.area_spin.value(),
            "budget": self._budget(),
            "reflectance_offset": self.index_box.offset(),
        }
        if not self._show_url_problem():
            wanted["service_url"] = self._service_url()
        if not self._show_folder_problem():
            wanted["output_folder"] = self.output_folder_widget.filePath().strip()
        # Only what differs: a value from the environment or a default must not become a setting.
        for name, value in wanted.items():
            if value != getattr(settings, name):
                setattr(settings, name, value)
        # Also where nothing differs: the key in the auth config, or QGIS's proxy, may be new.
        self._on_applied()

    def _budget(self) -> Budget:
        kind = BudgetKind(self.budget_kind_combo.currentData())
        known = kind is not BudgetKind.NOT_KNOWN
        return Budget(self.budget_spin.value() if known else 0, kind)

    def _on_budget_kind(self, *_: object) -> None:
        self.budget_spin.setEnabled(bool(self._budget().requests))

    def _service_url(self) -> str:
        return self.service_url_edit.text().strip().rstrip("/") or (
            self.service_url_edit.placeholderText()
        )

    def _show_url_problem(self, *_: object) -> str:
        """Say by the field what is wrong with the address, and give that sentence."""
        error = check_address(self._service_url())
        if error is not None:
            # What is wrong is to be seen.
            self._advanced.setCollapsed(False)
        problem = str(error) if error is not None else ""
        self.url_problem_label.say(problem)
        return problem

    def _show_folder_problem(self, *_: object) -> str:
        """Say by the field what is wrong with the folder, and give that sentence."""
        folder = self.output_folder_widget.filePath().strip()
        problem = ""
        if folder and not Path(folder).is_absolute():
            problem = self.tr("Enter the full path of the folder.")
        elif folder and Path(folder).is_file():
            problem = self.tr("This is a file, not a folder.")
        self.folder_problem_label.say(problem)
        return problem

    # -- the key ----------------------------------------------------------------------------

    def _on_new_key(self) -> None:
        self.key_result_label.say("")
        for widget in (self._key_row, self.key_in_use_label):
            widget.hide()
        self.key_panel.ask()

    def _on_key_changed(self) -> None:
        """Use another key, or none, at once: it does not wait for OK."""
        self._on_key_kept()
        self.auth_config_select.setConfigId(self._settings.auth_config)
        self._show_key_in_use()
        self._on_applied()

    def _on_key_kept(self) -> None:
        """Show which key is in use again, in the place of the field."""
        self.key_panel.put_away()
        for widget in (self._key_row, self.key_in_use_label):
            widget.show()

    def _on_check_key(self) -> None:
        """Check the key and address as they stand on the page, saved or not."""
        self.check_key_button.setEnabled(False)
        self.key_result_label.say(self.tr("Checking…"))
        self._checker.start(
            self.auth_config_select.configId(), self._service_url(), self._session_key
        )

    def _show_check(self, told: KeyCheck) -> None:
        self.check_key_button.setEnabled(True)
        if told.ok is None:
            text = self.tr("It could not be checked: {0}").format(reason_of(told))
        elif told.ok:
            text = self.tr("The key is accepted.")
        else:
            text = self.tr("The key is not accepted: {0}").format(reason_of(told))
        self.key_result_label.say(text)

    def _on_forget_key(self) -> None:
        forget_key(self._settings, self._session_key)
        self.key_result_label.say("")
        self._on_key_changed()

    def _show_key_in_use(self) -> None:
        place = key_place(self._settings, self._session_key)
        self.key_in_use_label.setText(place_text(place))
        self.forget_key_button.setEnabled(place in (KeyPlace.SESSION, KeyPlace.AUTH_DATABASE))


def _button(parent: QWidget, name: str, text: str) -> QPushButton:
    button = QPushButton(text, parent)
    button.setObjectName(name)
    return button


def _spin(parent: QWidget, name: str, least: int, most: int, standard: int) -> QgsSpinBox:
    """Make a field for a number; cleared it is the standard."""
    spin = QgsSpinBox(parent)
    spin.setObjectName(name)
    spin.setRange(least, most)
    spin.setClearValue(standard)
    return spin
