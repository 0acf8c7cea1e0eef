# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import io

import pandas as pd

text = "a\n" + "\n".join(str(number) for number in range(10))
with pd.read_csv(io.StringIO(text), chunksize=4) as chunks:
    parts = [(len(chunk), int(chunk["a"].sum())) for chunk in chunks]
assert parts == [(4, 6), (4, 22), (2, 17)]
assert sum(total for _, total in parts) == pd.read_csv(io.StringIO(text))["a"].sum() == 45
