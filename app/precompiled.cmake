# SPDX-License-Identifier: MIT
# The headers of Qt and of the standard library take most of the time of a compilation. They are
# compiled once here and shared by all targets. A set names the Qt modules that all its targets
# link. In the preset "asan" only the tests use them (KEYTURN_PCH=TESTS), which proves that each file
# of the program includes what it uses.
set(core_headers
    <algorithm> <array> <chrono> <functional> <map> <memory> <optional> <utility> <variant> <vector>
    <tl/expected.hpp>
    <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
    <QList> <QLocale> <QLoggingCategory> <QObject> <QPointer> <QRegularExpression> <QSet> <QString>
    <QStringList> <QTimer> <QUrl> <QUuid> <QVariant>)
set(widgets_headers
    <QApplication> <QCheckBox> <QComboBox> <QDateEdit> <QDialog> <QDialogButtonBox> <QHBoxLayout>
    <QHeaderView> <QIcon> <QKeyEvent> <QLabel> <QLineEdit> <QListWidget> <QMenu> <QMessageBox>
    <QPainter> <QPlainTextEdit> <QPushButton> <QSortFilterProxyModel> <QStackedWidget> <QStyleOption>
    <QStyledItemDelegate> <QTableView> <QToolButton> <QVBoxLayout> <QWidget>)
set(test_headers
    <QElapsedTimer> <QNetworkReply> <QProcess> <QSignalSpy> <QTcpServer> <QTemporaryDir> <QTest>)

# keyturn_precompiled_set(<name> LINK … HEADERS …)
function(keyturn_precompiled_set name)
    cmake_parse_arguments(arg "" "" "LINK;HEADERS" ${ARGN})
    # CMake precompiles headers only for targets that compile something, so there is one empty
    # source.
    file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/precompiled/${name}.cpp" CONTENT "")
    add_library(keyturn_precompiled_${name} OBJECT EXCLUDE_FROM_ALL
        "${PROJECT_BINARY_DIR}/precompiled/${name}.cpp")
    target_link_libraries(keyturn_precompiled_${name} PRIVATE Keyturn::options ${arg_LINK})
    target_precompile_headers(keyturn_precompiled_${name} PRIVATE ${arg_HEADERS})
    set_target_properties(keyturn_precompiled_${name} PROPERTIES AUTOMOC OFF)
endfunction()

# keyturn_precompile(<target> <set>)
function(keyturn_precompile target set)
    if(TARGET keyturn_precompiled_${set})
        target_precompile_headers(${target} REUSE_FROM keyturn_precompiled_${set})
    endif()
endfunction()

if(KEYTURN_PCH)
    if(NOT KEYTURN_PCH STREQUAL "TESTS")
        keyturn_precompiled_set(core
            LINK Qt6::Core tl::expected
            HEADERS ${core_headers})
        keyturn_precompiled_set(widgets
            LINK Qt6::Widgets tl::expected
            HEADERS ${core_headers} ${widgets_headers})
        target_compile_options(keyturn_precompiled_widgets PRIVATE ${KEYTURN_WINDOW_OPTIONS})
    endif()
    if(KEYTURN_TESTS OR KEYTURN_TOUR)
        find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
        keyturn_precompiled_set(test
            LINK Qt6::Network Qt6::Test tl::expected
            HEADERS ${core_headers} ${test_headers})
        keyturn_precompiled_set(uitest
            LINK Qt6::Widgets Qt6::Network Qt6::Test tl::expected
            HEADERS ${core_headers} ${widgets_headers} ${test_headers})
    endif()
endif()
