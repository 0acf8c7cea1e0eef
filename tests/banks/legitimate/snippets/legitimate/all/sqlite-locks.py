import multiprocessing
import sqlite3


def write(results):
    connection = sqlite3.connect("shared.db", timeout=0)
    try:
        connection.execute("insert into numbers values (2)")
        results.put("written")
    except sqlite3.OperationalError as error:
        results.put(str(error))
    connection.close()


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    results = context.SimpleQueue()
    connection = sqlite3.connect("shared.db", isolation_level=None)
    connection.execute("create table numbers (number)")
    connection.execute("begin immediate")
    other = context.Process(target=write, args=(results,))
    other.start()
    outcome = results.get()
    other.join()
    connection.execute("rollback")
    assert outcome == "database is locked"
