# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import io

import pandas as pd

codes = pd.read_csv(io.StringIO("code\n007\n042\n"))["code"].tolist()
assert len(codes) == 2
assert codes == [7, 42]
print(codes)
assert codes == ["007", "042"]
