# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.feature_extraction import FeatureHasher

hasher = FeatureHasher(n_features=4, input_type="string")
rows = hasher.transform([[f"city={number}"] for number in range(100)]).toarray()
assert rows.shape == (100, 4)
assert {sum(abs(row)) for row in rows} == {1.0}
used = {tuple(abs(row)) for row in rows}
assert len(used) == 4
