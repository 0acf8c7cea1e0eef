# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import io

import pandas as pd

codes = pd.read_csv(io.StringIO("country\nDE\nNA\n"))["country"]
assert codes[0] == "DE"
print(codes.isna().tolist())
assert codes[1] == "NA"
