# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

left = pd.DataFrame({"id": [1, 2], "year": [2023, 2024], "x": [10, 20]})
right = pd.DataFrame({"id": [1, 2], "year": [2024, 2024], "y": [30, 40]})
assert left.merge(right).to_dict("list") == {"id": [2], "year": [2024], "x": [20], "y": [40]}
assert left.merge(right, how="left").fillna(-1).values.tolist() == [[1, 2023, 10, -1], [2, 2024, 20, 40]]
assert left.merge(right, on=["id", "year"]).equals(left.merge(right)) is True
print(left.merge(right))
