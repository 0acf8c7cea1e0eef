# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

selected = []
for labels in ([0, 1, 2], [2, 1, 0], ["x", "y", "z"]):
    numbers = pd.Series([1, 2, 3], index=labels)
    mask = numbers > 1
    selected.append(numbers.iloc[mask.to_numpy()].to_dict())
    assert numbers.iloc[~mask.to_numpy()].to_dict() == {labels[0]: 1}
assert selected == [{1: 2, 2: 3}, {1: 2, 0: 3}, {"y": 2, "z": 3}]
print(selected)
