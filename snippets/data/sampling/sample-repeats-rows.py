# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

df = pd.DataFrame({"a": range(10)})
drawn = df.sample(10, random_state=0)
assert sorted(drawn["a"]) == list(range(10))
print(drawn["a"].is_unique)
assert not drawn["a"].is_unique
