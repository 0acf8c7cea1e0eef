# shows: the switch interval is 5 ms
import sys

assert sys.getswitchinterval() == 0.005
print(sys.getswitchinterval())
