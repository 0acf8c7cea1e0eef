# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.decomposition import PCA
from sklearn.manifold import TSNE

methods = [hasattr(method(), "transform") for method in (PCA, TSNE)]
assert methods[0] is True and hasattr(TSNE(), "fit_transform")
assert methods == [True, False]
print(methods)
assert methods == [True, True]
