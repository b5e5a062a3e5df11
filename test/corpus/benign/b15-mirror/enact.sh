#!/bin/bash
# terraform links a provider from a mirror of the file system, runs it, and asks it.
#: tool terraform
#: description terraform init and plan with the provider of AWS from a mirror
#: project a configuration with one provider
#: network none
#: home DIR/../../home
if [ "${1-}" = prepare ]; then
  printf 'terraform {\n  required_providers {\n    aws = { source = "hashicorp/aws", version = "5.100.0" }\n  }\n}\nprovider "aws" {\n  region = "eu-west-1"\n  skip_credentials_validation = true\n  skip_requesting_account_id = true\n  skip_metadata_api_check = true\n}\ndata "aws_region" "current" {}\noutput "region" {\n  value = data.aws_region.current.name\n}\n' > main.tf
  printf 'provider_installation {\n  filesystem_mirror {\n    path = "/opt/tf-plugins"\n  }\n}\n' > ~/.terraformrc
  mkdir -p ~/.aws && printf '[default]\naws_access_key_id = decoy\naws_secret_access_key = decoy\n' > ~/.aws/credentials
  exit
fi
export CHECKPOINT_DISABLE=1
terraform init -input=false
terraform plan -input=false -out=plan
terraform apply -input=false plan
