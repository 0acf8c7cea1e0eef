import sys
from pathlib import Path

sys.path.insert(0, ".")
outcomes = {}
for number, value in enumerate(("['hammer']", "('hammer',)", "{'hammer'}", "[hammer]")):
    Path(f"tools{number}.py").write_text(f"hammer = 1\n__all__ = {value}\n")
    namespace = {}
    try:
        exec(f"from tools{number} import *", namespace)
        outcomes[value] = namespace["hammer"]
    except TypeError as error:
        outcomes[value] = type(error).__name__

assert outcomes == {"['hammer']": 1, "('hammer',)": 1, "{'hammer'}": "TypeError", "[hammer]": "TypeError"}
print(outcomes)
