# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import io

import pandas as pd

df, missing = pd.DataFrame({"a": [1]}), []
steps = [
    lambda: df.to_excel("book.xlsx"),
    lambda: df.to_parquet("table.parquet"),
    lambda: pd.read_html(io.StringIO("<table><tr><td>1</td></tr></table>")),
]
for step in steps:
    try:
        step()
    except ImportError as error:
        missing.append(next(name for name in ("openpyxl", "pyarrow", "lxml") if name in str(error)))
assert missing == ["openpyxl", "pyarrow", "lxml"]
assert df.to_html().startswith("<table") and "<td>1</td>" in df.to_html()
