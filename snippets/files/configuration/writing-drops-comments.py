import configparser
import io

parser = configparser.ConfigParser()
parser.read_string("# where to listen\n[Server]\nPort: 80\n; an end\n")
file = io.StringIO()
parser.write(file)

assert file.getvalue() == "[Server]\nport = 80\n\n"
print(repr(file.getvalue()))
