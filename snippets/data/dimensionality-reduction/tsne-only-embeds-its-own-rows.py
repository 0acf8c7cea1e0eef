# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.linear_model import LinearRegression
from sklearn.manifold import TSNE
from sklearn.pipeline import make_pipeline

assert not hasattr(TSNE(), "transform") and hasattr(TSNE(), "fit_transform")
try:
    make_pipeline(TSNE(), LinearRegression()).fit([[0.0], [1.0]], [0, 1])
except TypeError as error:
    reason = str(error)
assert "TSNE" in reason and "transform" in reason
