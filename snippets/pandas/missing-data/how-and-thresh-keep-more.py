# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

rows = [[1, 2, 3], [4, 5, None], [None, None, 6], [None, None, None]]
df = pd.DataFrame(rows)
kept = [df.dropna(), df.dropna(thresh=2), df.dropna(how="all")]
assert [frame.fillna(0).values.tolist() for frame in kept] == [
    [[1, 2, 3]],
    [[1, 2, 3], [4, 5, 0]],
    [[1, 2, 3], [4, 5, 0], [0, 0, 6]],
]
print([len(frame) for frame in kept])
