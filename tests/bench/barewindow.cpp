// SPDX-License-Identifier: MIT
// What every figure of bench_start is divided by: a window of Qt with a table, and nothing else.
#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStandardItemModel model(50, 5);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            model.setData(model.index(row, column),
                          QStringLiteral("Cell %1 of %2").arg(column).arg(row));
    }
    QTableView table;
    table.setModel(&model);
    QMainWindow window;
    window.setCentralWidget(&table);
    window.resize(1148, 728);
    window.show();
    const int code = QApplication::exec();
    window.takeCentralWidget(); // the table is on the stack
    return code;
}
