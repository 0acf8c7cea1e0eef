# shows: a module that the script writes beside itself could be imported if it could be written; elsewhere it needs the path
import sys

with open("neighbour.py", "w") as file:
    file.write("where = __file__\n")
try:
    import neighbour
except ModuleNotFoundError as error:
    print(error)
sys.path.append("")
import neighbour

assert neighbour.where.endswith("neighbour.py")
print(neighbour.__name__)
