# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

arguments = []
doubled = pd.Series([1, 2, 3]).apply(lambda x: arguments.append(x) or x * 2)
assert doubled.tolist() == [2, 4, 6]
assert arguments == [1, 2, 3]
print(doubled.tolist(), "in", len(arguments), "calls")
assert len(arguments) == 1
