# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.tree import DecisionTreeClassifier, export_text

X, y = [[1.0, 0.0], [2.0, 0.0], [3.0, 1.0]], ["low", "low", "high"]
tree = DecisionTreeClassifier(random_state=0).fit([[row[0]] for row in X], y)
lines = export_text(tree, feature_names=["age"]).splitlines()
assert lines == ["|--- age <= 2.50", "|   |--- class: low", "|--- age >  2.50", "|   |--- class: high"]
assert tree.decision_path([[9.0], [1.0]]).toarray().tolist() == [[1, 0, 1], [1, 1, 0]]
