# shows: faulthandler is off
import faulthandler

assert faulthandler.is_enabled() is False
print(faulthandler.is_enabled())
