# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

readings = pd.Series([0.0, None, 10.0], index=[10, 11, 20])
by_position = readings.interpolate()
by_label = readings.interpolate(method="index")
assert by_position.tolist() == [0.0, 5.0, 10.0]
assert by_label.tolist() == [0.0, 1.0, 10.0]
print(by_position.tolist(), by_label.tolist())
