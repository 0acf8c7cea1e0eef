# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.tree import DecisionTreeClassifier, export_text

X, y = [[1.0], [2.0], [3.0]], ["low", "low", "high"]
tree = DecisionTreeClassifier(random_state=0).fit(X, y)
lines = export_text(tree, feature_names=["age"]).splitlines()
assert lines == ["|--- age <= 2.50", "|   |--- class: low", "|--- age >  2.50", "|   |--- class: high"]
deep = DecisionTreeClassifier(random_state=0).fit([[number] for number in range(40)], [0, 1] * 20)
assert deep.get_depth() > 11
assert ["truncated" in export_text(deep, max_depth=depth) for depth in (10, deep.get_depth())] == [True, False]
assert export_text(deep) == export_text(deep, max_depth=10)
assert tree.decision_path([[9.0], [1.0]]).toarray().tolist() == [[1, 0, 1], [1, 1, 0]]
