# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import io

import pandas as pd

codes = ["007", "042"]
written = pd.DataFrame({"code": codes}).to_json()
assert written == '{"code":{"0":"007","1":"042"}}'
restored = pd.read_json(io.StringIO(written))["code"].tolist()
assert len(restored) == 2
print(restored)
assert restored == codes
