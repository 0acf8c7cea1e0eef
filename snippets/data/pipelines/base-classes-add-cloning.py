# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.base import BaseEstimator, TransformerMixin, clone


class Cap(TransformerMixin, BaseEstimator):
    def __init__(self, share=1.0):
        self.share = share

    def fit(self, X, y=None):
        self.limit_ = self.share * max(row[0] for row in X)
        return self

    def transform(self, X):
        return [[min(row[0], self.limit_)] for row in X]


cap = Cap(share=0.5)
assert (Cap().get_params(), cap.get_params()) == ({"share": 1.0}, {"share": 0.5})
assert cap.fit_transform([[2.0], [8.0]]) == [[2.0], [4.0]]

copied = clone(cap)
assert (type(copied), copied.share) == (Cap, 0.5)
assert (hasattr(cap, "limit_"), hasattr(copied, "limit_")) == (True, False)
print(cap.limit_, copied.get_params())
