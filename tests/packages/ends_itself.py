# tries: to end whoever imports it
# ends: ended-early
import os

os._exit(0)
