import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("prices.py").write_text('rate = 19.0\n"""Tax in percent."""\n')
import prices

documented = prices.rate.__doc__ == "Tax in percent."
print(documented, prices.rate.__doc__ == float.__doc__)
assert documented is True
