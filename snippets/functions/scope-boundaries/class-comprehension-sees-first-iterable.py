factor = "global factor"
columns = ["global columns"]


class Table:
    factor = 10
    doubled = factor * 2
    columns = ["a", "b"]
    pairs = [(column, factor) for column in columns]
    nested = [inner for outer in columns for inner in columns]


assert Table.pairs == [("a", "global factor"), ("b", "global factor")]
assert Table.doubled == 20
assert Table.nested == ["global columns", "global columns"]
print(Table.pairs)
