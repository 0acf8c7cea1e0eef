# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

readings = pd.Series([None, 0.0, None, 10.0, None], index=[0, 10, 11, 20, 30])
by_position = readings.interpolate()
by_label = readings.interpolate(method="index")
assert repr(by_position.tolist()) == "[nan, 0.0, 5.0, 10.0, 10.0]"
assert repr(by_label.tolist()) == "[nan, 0.0, 1.0, 10.0, 10.0]"
print(by_position.tolist(), by_label.tolist())
