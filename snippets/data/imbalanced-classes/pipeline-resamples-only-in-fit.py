# /// script
# dependencies = ["imbalanced-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from imblearn.pipeline import make_pipeline
from imblearn.under_sampling import RandomUnderSampler
from sklearn.dummy import DummyClassifier

X, y = [[number] for number in range(12)], [1] * 3 + [0] * 9
pipeline = make_pipeline(RandomUnderSampler(random_state=0), DummyClassifier(strategy="prior"))
pipeline.fit(X, y)
assert pipeline[-1].class_prior_.tolist() == [0.5, 0.5]
assert len(pipeline.predict(X)) == 12
