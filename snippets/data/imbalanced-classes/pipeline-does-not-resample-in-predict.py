# /// script
# dependencies = ["imbalanced-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from imblearn.pipeline import make_pipeline
from imblearn.under_sampling import RandomUnderSampler
from sklearn.dummy import DummyClassifier

y = [1] * 3 + [0] * 9
X = [[label] for label in y]
pipeline = make_pipeline(RandomUnderSampler(), DummyClassifier()).fit(X, y)
assert pipeline[-1].class_prior_.tolist() == [0.5, 0.5]
assert pipeline.predict(X).tolist() == [0] * 12
