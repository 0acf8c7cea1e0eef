# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

letters = pd.Series([10, 11, 12], index=list("abc"))
attempts = {
    "label": lambda: letters.loc["q"],
    "list of labels": lambda: letters.loc[["a", "q"]],
    "position": lambda: letters.iloc[3],
    "list of positions": lambda: letters.iloc[[0, 3]],
    "slice of positions": lambda: letters.iloc[1:99].tolist(),
}
outcomes = {}
for name, attempt in attempts.items():
    try:
        outcomes[name] = attempt()
    except (KeyError, IndexError) as error:
        outcomes[name] = type(error).__name__

assert outcomes == {
    "label": "KeyError",
    "list of labels": "KeyError",
    "position": "IndexError",
    "list of positions": "IndexError",
    "slice of positions": [11, 12],
}
print(outcomes)
