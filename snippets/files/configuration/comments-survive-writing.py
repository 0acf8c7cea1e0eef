import configparser
import io

parser = configparser.ConfigParser()
parser.read_string("# where to listen\n[server]\nport = 80\n")
parser["server"]["port"] = "8080"
file = io.StringIO()
parser.write(file)

print(file.getvalue().strip())
assert file.getvalue().startswith("# where to listen\n") == True
