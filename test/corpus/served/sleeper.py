# Stands for a remote control: it sleeps a while and ends.
import time

time.sleep(4)
