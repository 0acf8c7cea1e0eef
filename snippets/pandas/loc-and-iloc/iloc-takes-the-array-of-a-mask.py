# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

selected = []
for labels in ([0, 1, 2], [2, 1, 0], ["x", "y", "z"]):
    df = pd.DataFrame({"A": [1, 2, 3]}, index=labels)
    mask = df["A"] > 1
    selected.append(df.iloc[mask.to_numpy()]["A"].tolist())
assert selected == [[2, 3], [2, 3], [2, 3]]
print(selected)
