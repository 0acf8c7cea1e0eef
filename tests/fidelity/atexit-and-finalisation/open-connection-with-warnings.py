# shows: an open connection of sqlite3 warns at the end if that is not ignored
import sqlite3
import warnings

warnings.simplefilter("default", ResourceWarning)
connection = sqlite3.connect(":memory:")
assert connection.total_changes == 0
