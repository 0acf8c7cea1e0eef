import os
import subprocess
import sys

code = "words = [f'word{n}' for n in range(30)]; print([list(set(words)), sorted(set(words))])"


def output(seed):
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    return eval(subprocess.check_output([sys.executable, "-c", code], env=environment))


(unsorted_1, sorted_1), (unsorted_2, sorted_2) = output("1"), output("2")
assert unsorted_1 != unsorted_2
assert sorted_1 == sorted_2 == sorted(f"word{n}" for n in range(30))
assert output("1") == [unsorted_1, sorted_1]
print(len(sorted_1))
