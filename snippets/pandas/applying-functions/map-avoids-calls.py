# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

arguments = []
df = pd.DataFrame({"a": [1, 2], "b": [10, 20]})
doubled = df.map(lambda x: arguments.append(x) or x * 2)
assert doubled.to_dict("list") == {"a": [2, 4], "b": [20, 40]}
assert sorted(arguments) == [1, 2, 10, 20]
print(doubled.to_dict("list"), "in", len(arguments), "calls")
assert len(arguments) < df.size
