# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd


class Key:
    compared = 0

    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return hash(self.number)

    def __eq__(self, other):
        Key.compared += 1
        return self.number == other.number


keys = [Key(number) for number in range(100)]
column = pd.Series(keys, dtype="object")
Key.compared = 0
assert (column == Key(70)).sum() == 1 and Key.compared >= 100
indexed = pd.Series(range(100), index=pd.Index(keys, dtype="object"))
indexed.loc[keys[0]]
Key.compared = 0
assert indexed.loc[Key(70)] == 70 and Key.compared < 10
