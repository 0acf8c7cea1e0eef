# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
import pandas as pd

df = pd.DataFrame({"a": range(10)})
drawn = df.sample(6, random_state=0)
assert drawn["a"].is_unique and drawn.equals(df.sample(6, random_state=0))
generator = np.random.RandomState(0)
assert df.sample(6, random_state=generator).equals(drawn)
assert not df.sample(6, random_state=generator).equals(drawn)
assert not df.sample(20, replace=True, random_state=0)["a"].is_unique
try:
    df.sample(20)
except ValueError as error:
    reason = str(error)
assert "replace" in reason
