# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
import pandas as pd

pieces = [pd.DataFrame({"a": [number]}) for number in range(10)]
copied = []


def concat(frames):
    result = pd.concat(frames, ignore_index=True)
    assert not any(np.shares_memory(result["a"].to_numpy(), frame["a"].to_numpy()) for frame in frames)
    copied.append(len(result))
    return result


grown = pieces[0]
for piece in pieces[1:]:
    grown = concat([grown, piece])
assert sum(copied) == 54
copied.clear()
assert concat(pieces)["a"].tolist() == grown["a"].tolist() == list(range(10))
assert copied == [10]
