echo "app: $(wc -c <app) bytes"
