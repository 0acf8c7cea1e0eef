import sqlite3


class Pair:
    def __init__(self, is_synchronous):
        self.is_synchronous = is_synchronous
        self.primary, self.standby = (sqlite3.connect(":memory:") for _ in range(2))
        for database in (self.primary, self.standby):
            database.execute("CREATE TABLE orders (id INTEGER)")
        self.confirmed = []

    def write(self, number):
        if self.is_synchronous:
            self.standby.execute("INSERT INTO orders VALUES (?)", (number,))
        self.primary.execute("INSERT INTO orders VALUES (?)", (number,))
        self.confirmed.append(number)

    def fail_over(self):
        self.primary.close()
        kept = {number for (number,) in self.standby.execute("SELECT id FROM orders")}
        return [number for number in self.confirmed if number not in kept]


lost = []
for is_synchronous in (False, True):
    pair = Pair(is_synchronous)
    pair.write(1), pair.write(2)
    lost.append(pair.fail_over())
pair = Pair(True)
pair.standby.close()
try:
    pair.write(3)
except sqlite3.ProgrammingError as error:
    stopped = str(error)
print(lost, pair.confirmed)
assert lost == [[1, 2], []]
assert (pair.confirmed, stopped) == ([], "Cannot operate on a closed database.")
